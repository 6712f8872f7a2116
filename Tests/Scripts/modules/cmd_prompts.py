# Commands typed at a prompt: lines and loops, help, columns, completion.
import cmd
import io
import sys
import types
from cmd import IDENTCHARS, PROMPT, Cmd

print(repr(PROMPT), IDENTCHARS, cmd.__all__)
for name in ("prompt", "identchars", "ruler", "lastcmd", "intro", "doc_leader", "doc_header", "misc_header", "undoc_header", "nohelp", "use_rawinput"):
    print(name, repr(getattr(Cmd, name)))
print([name for name in dir(Cmd) if name[0] != "_"])


class Shell(Cmd):
    intro = "Hello."
    prompt = "> "

    def do_add(self, arg):
        """Adds numbers."""
        print("sum", sum(map(int, arg.split())), file=self.stdout)

    def do_quit(self, arg):
        return True

    def do_shell(self, arg):
        print("shell", repr(arg), file=self.stdout)

    def do_EOF(self, arg):
        "The end."
        print("end of input", repr(self.lastcmd), file=self.stdout)
        return "end"

    def help_quit(self):
        print("quits", file=self.stdout)

    def help_topic(self):
        print("a topic", file=self.stdout)

    def complete_add(self, text, line, begin, end):
        return [f"{text}!", line, str(begin), str(end)]

    def preloop(self):
        print("preloop", file=self.stdout)

    def postloop(self):
        print("postloop", file=self.stdout)

    def precmd(self, line):
        return line.replace("plus", "add")

    def postcmd(self, stop, line):
        print("after", repr(line), repr(stop), file=self.stdout)
        return stop


def session(text, kind=Shell, intro=None, **settings):
    shell = kind(stdin=io.StringIO(text), stdout=io.StringIO())
    shell.use_rawinput = False
    vars(shell).update(settings)
    try:
        print(shell.cmdloop(intro))
    except Exception as problem:
        print(type(problem).__name__, problem)
    print(shell.stdout.getvalue())
    return shell


session("add 1 2\n\nplus 3\n!ls -l\n?add\nhelp quit\nhelp topic\nhelp none\nhelp shell\nwhat now\n*odd\nquit\nadd 5\n")
session("add 1\n")
session("help\n?\nadd x\n", intro="Other.\nlines")
session("", intro="")
session("a\nb\n\n!x\n", type("Bare", (Cmd,), {"do_EOF": lambda self, arg: True}), doc_leader="leader", cmdqueue=["queued", "help", "EOF"])
shell = session("", cmdqueue=["quit"], ruler="", prompt="never")
print(shell.cmdqueue, shell.intro, repr(shell.lastcmd))
for line in ("", "   ", "word", "word arg  more ", "?", "? x", "!", "!x y", "w-x", "-", "a_1b 2", "é", "do\targ"):
    print(repr(line), shell.parseline(line), Cmd().parseline(line))
shell = Shell(stdout=io.StringIO())
for line in ("add 1", "", "  ", "EOF", "", "quit", "nothing"):
    print(repr(line), shell.onecmd(line), repr(shell.lastcmd))
print(shell.stdout.getvalue())
sys.stdin = io.StringIO("add 4\nquit\n")
Shell(stdin=None).cmdloop()
sys.stdin = io.StringIO("")
Shell().cmdloop("Once more.")


class Plain(Cmd):
    def do_b(self, arg):
        pass

    do_a = do_b
    ruler = "-"
    undoc_header = "Not told:"

    def emptyline(self):
        print("empty", file=self.stdout)

    def default(self, line):
        print("default", line, file=self.stdout)
        return line == "EOF"


session("help\n\nother\n", Plain)
shell = Plain(stdout=sys.stdout)
for words in ([], ["one"], ["a", "b", "c"], [f"word{n}" for n in range(30)], ["x" * n for n in range(12)], ["", ""], ["a", ""], ["long" * 30], ["long" * 30, "b"], list("abcdefghijklmnop"), ("t", "u")):
    for width in (80, 20, 1):
        shell.columnize(words, width)
        print("--")
for words in ([1], ["a", 2, "b", None], 5):
    try:
        shell.columnize(words)
    except TypeError as problem:
        print(problem)
shell.print_topics("Header", ["a", "b"], 15, 80)
shell.print_topics("Header", [], 15, 80)

print("completion")
state = types.ModuleType("readline")
state.line, state.begin, state.end, state.completer = "", 0, 0, "before"
state.get_line_buffer = lambda: state.line
state.get_begidx = lambda: state.begin
state.get_endidx = lambda: state.end
state.get_completer = lambda: state.completer
state.set_completer = lambda completer: (setattr(state, "completer", completer), print("completer", getattr(completer, "__name__", completer)))
state.parse_and_bind = lambda text: print("bind", text)
sys.modules["readline"] = state
shell = Shell(stdout=sys.stdout)
for line, begin, end, text in (("ad", 0, 2, "ad"), ("  ad", 2, 4, "ad"), ("add 1", 4, 5, "1"), ("  add 1", 6, 7, "1"), ("quit x", 5, 6, "x"), ("help t", 5, 6, "t"), ("?", 1, 1, ""), ("*x", 1, 2, "x"), ("", 0, 0, "")):
    state.line, state.begin, state.end = line, begin, end
    found = []
    while True:
        match = shell.complete(text, len(found))
        if match is None:
            break
        found.append(match)
    print(repr(line), sorted(found), shell.completion_matches == found)
print(shell.completenames("s"), sorted(shell.complete_help("q")), shell.completedefault(1, 2), "do_add" in shell.get_names())
sys.stdin = io.StringIO("quit\n")
Shell(completekey="f1").cmdloop()
Shell(completekey=None, stdout=io.StringIO()).onecmd("quit")
