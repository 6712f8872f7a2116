"""traceback: entries of tracebacks and of stacks."""
import linecache
import sys
import traceback


def recursive(count):
    if count:
        recursive(count - 1)
    else:
        1 / 0


try:
    recursive(10)
except ZeroDivisionError as error:
    tb = error.__traceback__
for limit in (None, 0, 2, -2, 100):
    print("".join(traceback.format_tb(tb, limit)))
traceback.print_tb(tb, limit=5, file=sys.stdout)
print([(frame.f_code.co_name, line) for frame, line in traceback.walk_tb(tb)][-2:])
entries = traceback.extract_tb(tb)
print(type(entries).__name__, len(entries), entries[0], entries[-1].line, entries[-1].colno, entries[-1].end_colno, entries[-1].end_lineno)
sys.tracebacklimit = 2
print(len(traceback.extract_tb(tb)), len(traceback.format_tb(tb)))
sys.tracebacklimit = -1
print(len(traceback.extract_tb(tb)))
del sys.tracebacklimit

for entry in [
    traceback.FrameSummary("f", 1, "n"), traceback.FrameSummary("f", 1, "n", line="  abc  ", locals={"a": 1, "b": "x"}),
    traceback.FrameSummary("f", None, "n", lookup_line=False, end_lineno=3, colno=1, end_colno=2),
]:
    print(repr(entry), len(entry), entry[0], entry[-1], entry[1:3], entry == ("f", 1, "n", ""), entry == entry, entry == 3, entry.locals)
    print(list(entry), entry.line, entry.end_lineno, entry.colno, entry.end_colno)
print(traceback.StackSummary.from_list([("a", 1, "b", "c"), traceback.FrameSummary("f", 1, "n", line="zz", locals={"b": 2, "a": 1})]).format())
for given in ([("a", 1, "b")], [1], "abc", [("a", 1, "b", "c"), ("a", 1, "b", None)] * 6):
    try:
        print(traceback.format_list(given))
    except Exception as error:
        print(type(error).__name__, error)
traceback.print_list([("a", 1, "b", "c")], file=sys.stdout)


class Hiding(traceback.StackSummary):
    def format_frame_summary(self, frame_summary):
        return None if frame_summary.name == "recursive" else super().format_frame_summary(frame_summary)


print(Hiding.from_list(entries).format())


def where():
    frame = sys._getframe()
    print(traceback.extract_stack(), traceback.extract_stack(frame, limit=1), traceback.extract_stack(limit=-1))
    print(traceback.format_stack(limit=1))
    traceback.print_stack(file=sys.stdout)
    print([(frame.f_code.co_name, line) for frame, line in traceback.walk_stack(frame)])
    print(traceback.StackSummary.extract(traceback.walk_stack(None))[0].name)
    local = [1]
    print(traceback.StackSummary.extract(traceback.walk_stack(frame), limit=1, capture_locals=True)[0].locals["local"])
    print(traceback.StackSummary.extract(iter([(frame, 3)]), lookup_lines=False)[0]._line)


where()


class Watched:
    def __del__(self):
        print("let go")


def keeps():
    kept = Watched()
    raise ValueError


try:
    keeps()
except ValueError as error:
    failed = error
    traceback.clear_frames(error.__traceback__)
    print("cleared")

# Where the marks stand
TEXTS = [
    "x = g(1)", "g(1)", "x = 'é' + g(2)", "é = 1; é + None", "y = 'ééé' + 1 ", "a = {'é': 1}['n']; b=2", "z = (1 +\n   None)", "zz = foo(\n 1)",
    "x = [1,2][\n 3]  ", "1 ** None", "(1).a", "(1)//(None)", "a = (1) // (None)", "yy = {}[1][2]", "assert 1 == 2", "if 1 + None: pass", "f'{1/0}'",
    "[1/0 for x in [1]]", "(yield_ := 1) + None", "x = -None", "not_there", "1 < None", "raise ValueError", "del not_there", "import not_there",
]


def g(x):
    raise ValueError(x)


for number, text in enumerate(TEXTS):
    for end in ("", "\n"):
        name = f"case{number}"
        linecache.cache[name] = (len(text), None, (text + end).splitlines(True), name)
        try:
            exec(compile(text, name, "exec"), {"g": g})
        except Exception as error:
            described = traceback.TracebackException.from_exception(error)
            print("".join(described.stack.format()[1:]))


class Unprintable:
    def __repr__(self):
        raise KeyError('no repr')


try:
    traceback.FrameSummary('file', 1, 'name', line='x', locals={'q': Unprintable()})
except KeyError as error:
    print('raises', error)
entry = traceback.FrameSummary('no file', 1, 'name', line='  x \n', locals={'q': 5})
print(len(entry), list(entry), entry[1], entry.locals, entry == tuple(entry), entry == entry, entry == 3, traceback.FrameSummary('a', None, 'b').line)
