# Prompts in a program, commands, and measuring time.
import cmd
import code
import io
import sys
import timeit


class Console(code.InteractiveConsole):
    def __init__(self, lines, **options):
        super().__init__(**options)
        self.lines = iter(lines)
        self.written = []

    def raw_input(self, prompt=""):
        try:
            line = next(self.lines)
        except StopIteration:
            raise EOFError from None
        print(prompt + line)
        return line

    def write(self, data):
        print(end=data)


console = Console(["x = 1", "x + 1", "if x:", "    print('yes')", "", "1/0", "def f(:", "'open", "class A: pass", "", "A.__name__", "x"], locals={"__name__": "own"})
console.interact("banner", "goodbye")
print(console.locals["x"], console.buffer, console.push("for i in [1]:"), console.push("    y = i"), console.push(""), console.locals["y"])
interpreter = code.InteractiveInterpreter({})
print(interpreter.runsource("a = (1,"), interpreter.runsource("a = 5"), interpreter.locals["a"])
try:
    interpreter.runsource("raise SystemExit(3)")
except SystemExit as error:
    print("exit", error.code)


class Shell(cmd.Cmd):
    prompt = "> "
    intro = "Welcome"
    use_rawinput = False

    def do_greet(self, arg):
        """greet NAME"""
        self.stdout.write(f"Hello {arg}\n")

    def do_add(self, arg):
        self.stdout.write(str(sum(map(int, arg.split()))) + "\n")

    def help_topic(self):
        self.stdout.write("about the topic\n")

    def do_EOF(self, arg):
        return True

    def do_shell(self, arg):
        self.stdout.write("shell: " + arg + "\n")

    def postloop(self):
        self.stdout.write("bye\n")


output = io.StringIO()
Shell(stdin=io.StringIO("greet Ada\nadd 1 2\n\n?greet\nhelp topic\nhelp add\nhelp none\n!ls -l\nodd thing\n?\n"), stdout=output).cmdloop()
print(output.getvalue())
shell = Shell(stdout=sys.stdout)
print(shell.parseline("greet  a b "), shell.parseline("!x"), shell.parseline("?y"), shell.parseline(""), shell.completenames("g"), shell.complete_help("t"))
shell.columnize(["word%d" % number for number in range(25)], 40)
shell.columnize([])
shell.columnize(["one"])
shell.print_topics("Header", ["a", "b"], 15, 80)
try:
    shell.columnize([1])
except TypeError as error:
    print(error)
shell.cmdqueue = ["greet queue", "EOF"]
shell.cmdloop("other intro")

times = iter(range(100))
print(timeit.Timer("n.append(1)", "pass", timer=lambda: next(times), globals={"n": []}).timeit(3), timeit.Timer(lambda: None, timer=lambda: next(times)).repeat(2, 5))
print(timeit.timeit("pass", number=10) >= 0, timeit.default_number, timeit.default_repeat, len(timeit.repeat("pass", repeat=3, number=1)))
for options in ({"stmt": 5}, {"setup": 5}, {"stmt": "1 +"}, {"setup": "x ="}):
    try:
        timeit.Timer(**options)
    except (ValueError, SyntaxError) as error:
        print(type(error).__name__, getattr(error, "msg", error))
clock = iter([0, 0.01, 0, 0.1, 0, 0.3])
print(timeit.Timer("pass", timer=lambda: next(clock)).autorange(lambda *seen: print("tried", *seen)))


class Recorder(code.InteractiveConsole):
    def write(self, data):
        print("wrote", repr(data.splitlines()[-1]))


recorder = Recorder({"value": 5})
for source in ("value + 1", "if value:", "1/0", "a b c"):
    print(source, recorder.push(source), recorder.buffer)
    recorder.resetbuffer()
recorder.runcode(compile("print(value)\nvalue.nothing", "made", "exec"))
for raised in (ValueError("shown"), SyntaxError("message", ("file", 1, 2, "text"))):
    try:
        raise raised
    except Exception:
        recorder.showtraceback()
        recorder.showsyntaxerror("named")
print(code.compile_command("1 +\\"), code.compile_command("5") is not None, code.compile_command is code.compile_command)
try:
    recorder.runcode(compile("raise SystemExit(3)", "made", "exec"))
except SystemExit as end:
    print("ends", end.code)
