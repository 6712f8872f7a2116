"""traceback: exceptions as text, and what led to them."""
import io
import sys
import traceback


def fails():
    try:
        1 / 0
    except ZeroDivisionError as error:
        error.add_note("a note\nof two lines")
        raise KeyError("x") from error


def show(exception, **options):
    print("".join(traceback.TracebackException.from_exception(exception, **options).format()))


try:
    fails()
except KeyError as error:
    kept = error
    described = traceback.TracebackException.from_exception(error)
    traceback.print_exc(file=sys.stdout)
    print(traceback.format_exc(limit=1))
    print(traceback.format_exc(chain=False))
    traceback.print_exception(error, file=sys.stdout, limit=-1)
    traceback.print_exception(KeyError, error, error.__traceback__, file=sys.stdout, chain=False)
print(described.stack, described.exc_type, str(described), described == described, described == 1, described.exceptions)
print(described.__cause__.exc_type, described.__context__, described.__suppress_context__, described.__notes__, described.__cause__.__notes__)
print(list(described.format_exception_only()), list(described.__cause__.format_exception_only()))
print(sorted(name for name in vars(described) if not name.startswith("_")))
described.print(file=sys.stdout, chain=False)

for args in [
    (None,), (ValueError,), (ValueError("x"),), (ValueError, ValueError("x"), None), (ValueError, ValueError("x")), (1,), (None, None, None),
    (ValueError, None, None), ("a", "b", "c"), (int, 3, None), (KeyboardInterrupt(),), (ValueError(None),), (ValueError(""),),
]:
    for function in (traceback.format_exception, traceback.format_exception_only):
        try:
            print(args, function.__name__, function(*args))
        except Exception as error:
            print(args, function.__name__, type(error).__name__, error)

for error in [
    SyntaxError("m"), SyntaxError("m", ("f", 1, 2, "abc")), SyntaxError("m", ("f", 1, 2, "  abc\n", 1, 4)), SyntaxError("m", (None, 1, 2, "abc")),
    SyntaxError("m", ("f", None, 2, "abc")), SyntaxError(), SyntaxError("m", ("f", 1, None, "abc")), SyntaxError("m", ("f", 1, 0, "abc")),
    SyntaxError("m", ("f", 1, 9, "\tabc", 1, 0)), SyntaxError("m", ("f", 1, 2, None)), SyntaxError("m", ("f", 3, 2, "abcdef", 4, 2)),
    SyntaxError(None, ("f", 3, 2, "abcdef", 3, -1)), SyntaxError("m", ("f", 1, 3, "\ta\tb", 1, 5)),
]:
    print(traceback.format_exception_only(error))
try:
    compile("a b", "x", "exec")
except SyntaxError as error:
    made = traceback.TracebackException.from_exception(error)
    print(made.filename, made.lineno, made.end_lineno, repr(made.text), made.offset, made.end_offset, made.msg)


class NoText(Exception):
    def __str__(self):
        1 / 0


class Nothing:
    def __str__(self):
        1 / 0

    __repr__ = __str__


for notes in (5, ["a\nb", 3, ""], [Nothing()], Nothing(), "xy", (), ("t",)):
    error = NoText()
    error.__notes__ = notes
    print(traceback.format_exception(error))


class Outer:
    class Inner(Exception):
        pass


Outer.Inner.__module__ = "some.where"
print(traceback.format_exception_only(Outer.Inner("x")))
Outer.Inner.__module__ = 3
print(traceback.format_exception_only(Outer.Inner("x")))

# Groups
show(ExceptionGroup("big", [ValueError(number) for number in range(20)]))


def deep(count):
    return ExceptionGroup(f"d{count}", [ValueError(count), deep(count - 1) if count else KeyError(1)])


show(deep(12))
show(deep(3), max_group_depth=2)
try:
    try:
        raise ExceptionGroup("three", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError as error:
        raise TypeError(3)
except Exception as error:
    show(error, max_group_width=2)
    show(error, compact=True)
    print("".join(traceback.TracebackException.from_exception(error).format(chain=False)))

# A chain that runs in circles, and long ones.
first, second = ValueError(1), ValueError(2)
first.__cause__, second.__cause__ = second, first
show(first)
error = None
for number in range(3000):
    following = ValueError(number)
    following.__context__ = error
    error = following
print(len(list(traceback.TracebackException.from_exception(error).format())))
try:
    traceback.print_last()
except ValueError as error:
    print(error)
text = io.StringIO()
sys.last_type, sys.last_value, sys.last_traceback = KeyError, kept, kept.__traceback__
traceback.print_last(file=text)
print(len(text.getvalue().splitlines()))
