# Declarations and their errors, groups, parents, files of arguments, mixed arguments, and pages of help in argparse.
import argparse
import io
import os
import sys
import tempfile
from argparse import (ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, Action, ArgumentParser,
                      HelpFormatter, Namespace)

os.environ["COLUMNS"] = "70"
print(ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE)


def attempt(what, *arguments, **keywords):
    error, sys.stderr = sys.stderr, sys.stdout
    try:
        print(" ", what(*arguments, **keywords))
    except (Exception, SystemExit) as problem:
        print(" ", type(problem).__name__, problem)
    finally:
        sys.stderr = error


def parser_of(*declarations, **settings):
    parser = ArgumentParser(**{"prog": "p"} | settings)
    for names, keywords in declarations:
        parser.add_argument(*names, **keywords)
    return parser


print("what actions take")
for action in (None, "store", "store_const", "store_true", "store_false", "append", "append_const", "count", "help", "version",
               "extend", argparse.BooleanOptionalAction, Action, "other", 3):
    for keywords in ({}, {"nonsense": 1}, {"nargs": 0}, {"nargs": 2}, {"const": 1}, {"nargs": "?", "const": 1}, {"metavar": "M"},
                     {"type": int, "choices": [1]}, {"required": True, "default": 4}):
        print(action if isinstance(action, (str, int, type(None))) else action.__name__, keywords, end=" ")
        attempt(ArgumentParser().add_argument, "-x", "--long-x", action=action, **keywords)
for names, keywords in ((["x"], {"nargs": "*"}), (["x"], {"nargs": "*", "default": 1}), (["x"], {"nargs": "?"}), (["x"], {"nargs": "..."}),
                        (["x"], {"nargs": SUPPRESS}), (["x"], {"nargs": "A..."}), (["x"], {"nargs": 3}), (["x"], {"action": "store_true"}), (["x", "-y"], {}),
                        (["-y", "x"], {}), (["-"], {}), (["--", "---"], {}), (["--a-b", "-c"], {}), (["-c", "-d"], {"dest": "e-f"}),
                        (["x"], {"nargs": "wrong"}), (["-x"], {"nargs": 2, "metavar": ("A", "B", "C")}), (["-x"], {"nargs": "*", "metavar": ("A", "B")}),
                        (["x"], {"type": "unknown"}), (["x"], {"choices": 3}), ([""], {}), ([3], {}), ([], {"dest": "d"}), (["x"], {"action": "parsers"})):
    print(names, keywords, end=" ")
    attempt(ArgumentParser().add_argument, *names, **keywords)

print("actions of one's own")


class Loud(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        print("called", parser.prog, self.dest, values, option_string)
        setattr(namespace, self.dest, values)


class Louder(argparse._AppendAction):
    def __call__(self, parser, namespace, values, option_string=None):
        super().__call__(parser, namespace, str(values).upper(), option_string)


parser = parser_of((["-a", "--all"], {"action": Loud, "nargs": 2}), (["-l"], {"action": Louder, "default": ("x",)}), (["w"], {"action": Loud, "nargs": "?"}))
parser.register("action", "louder", Louder)
parser.register("type", "hex", lambda word: int(word, 16))
parser.add_argument("-m", action="louder", type="hex", default="ff")
for words in (["-a", "1", "2"], ["-l", "y"], ["-m", "1f", "-m", "a"], ["w", "-ma"], ["-m", "x"]):
    attempt(parser.parse_args, words)
attempt(Loud(["-x", "--xx"], "x").format_usage)
attempt(argparse.BooleanOptionalAction(["-x", "--xx"], "x").format_usage)
print(Loud(["-x"], "d", nargs=1), Loud.__mro__[1:])
print([kind.__module__ for kind in (Action, Namespace, HelpFormatter, ArgumentParser, argparse.ArgumentError, argparse._StoreAction)])
shared = [1]
parser = parser_of((["-e"], {"action": "extend", "default": shared, "nargs": "+", "type": int}), (["-c"], {"action": "append_const", "const": 0, "dest": "e"}),
                   (["-n"], {"action": "count"}), (["--on"], {"action": argparse.BooleanOptionalAction}))
for words in (["-e", "2", "3", "-c", "-e", "4"], ["-nn"], ["--no-on"], ["--on", "--no-on", "--on"], ["--no-o"], ["--o"]):
    attempt(parser.parse_args, words)
print(shared)

print("defaults")
parser = ArgumentParser(prog="p", argument_default=SUPPRESS)
parser.set_defaults(x=None, y="3", other="o")
parser.add_argument("-x", action="store_true")
parser.add_argument("-y", type=int)
parser.add_argument("-z", default="7", type=float)
parser.add_argument("w", nargs="?")
for words in ([], ["-x"], ["-y", "4", "w"]):
    attempt(parser.parse_args, words)
print([parser.get_default(name) for name in "xyzw"], parser.get_default("other"), parser.get_default("none"))
parser.set_defaults(z=None, w=2)
print(parser.get_default("z"), parser.get_default("w"), parser.parse_args([]))
attempt(parser.parse_args, [], Namespace(y=0, more=1))
print(Namespace(a=1) == Namespace(a=1.0), Namespace(a=1) != {"a": 1}, Namespace(**{"if": 1, "a b": 2, "c": "d"}), "a" in Namespace(b=1))
attempt(hash, Namespace())

print("groups")
parser = ArgumentParser(prog="p", conflict_handler="resolve")
group = parser.add_argument_group("Title", "Description of it.")
group.add_argument("-a", "--aa", help="first")
group.set_defaults(a=1, aa=5)
either = group.add_mutually_exclusive_group(required=True)
either.add_argument("-b", action="store_true", help="second")
either.add_argument("c", nargs="*", help="third", default=SUPPRESS)
attempt(either.add_argument, "d")
attempt(either.add_argument, "-d", required=True)
parser.add_argument("-a", help="newer")
parser.add_argument("--aa", help="newest")
print(parser.format_help())
for words in (["-b"], [], ["-b", "c"], ["c", "d"], ["--aa", "3", "-b"]):
    attempt(parser.parse_args, words)
import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    group.add_argument_group("inner")
    either.add_mutually_exclusive_group()
print([(str(each.message), each.category.__name__, os.path.basename(each.filename)) for each in caught])
attempt(ArgumentParser(prog="p").add_argument, "-h", "--help", "-i")
attempt(ArgumentParser(prog="p").add_argument_group, conflict_handler="odd")
attempt(ArgumentParser, conflict_handler="odd")
attempt(parser.add_mutually_exclusive_group, title="no")
parent = ArgumentParser(add_help=False)
parent.add_argument("-p", default="of the parent")
parent.add_argument_group("Title", "of the parent").add_argument("--grouped")
parent.add_mutually_exclusive_group().add_argument("--either")
parent.set_defaults(extra=1)
child = ArgumentParser(prog="c", parents=[parent], add_help=False, usage="%(prog)s usage", description="about %(prog)s")
child.print_help()
child.print_usage()
print(child.parse_args(["-p", "q"]), child)
twice = ArgumentParser(prog="t")
twice.add_argument_group("same")
twice.add_argument_group("same")
attempt(ArgumentParser(prog="p", parents=[ArgumentParser(add_help=False)])._add_container_actions, twice)
attempt(twice._add_container_actions, parent)

print("commands")
parser = ArgumentParser(prog="p")
parser.add_argument("--outer", default="o")
commands = parser.add_subparsers(help="what to do", dest="command")
one = commands.add_parser("one", aliases=["uno", "1"], help="the first", description="first of all")
one.add_argument("--inner", default="i")
two = commands.add_parser("two", prog="other")
print(list(commands.choices), one.prog, two.prog, commands.choices["uno"] is one, commands.dest, commands.nargs)
attempt(commands.add_parser, "one")
attempt(commands.add_parser, "three", aliases=["uno"])
attempt(parser.add_subparsers)
for words in (["one", "--inner", "x"], ["uno", "--outer", "y"], ["--outer", "z", "two"], [], ["four"], ["two", "rest"], ["on"]):
    attempt(parser.parse_args, words)
attempt(parser.parse_known_args, ["one", "--what", "else", "more"])
parser = ArgumentParser(prog="q")
parser.add_argument("first")
commands = parser.add_subparsers(description="only a description", required=True, metavar="WHAT", prog=None)
print(commands.add_parser("x").format_usage(), parser.format_help(), sep="")
attempt(parser.parse_args, ["f"])

print("files of arguments, words in several places")


class Words(ArgumentParser):
    def convert_arg_line_to_args(self, arg_line):
        return arg_line.split()


with tempfile.TemporaryDirectory() as folder:
    inner, outer = os.path.join(folder, "inner"), os.path.join(folder, "outer")
    with open(inner, "w") as file:
        file.write("c d\n\n-x 3\n")
    with open(outer, "w") as file:
        file.write("a\n@%s b\n" % inner)
    for kind in (ArgumentParser, Words):
        parser = kind(prog="p", fromfile_prefix_chars="@%")
        parser.add_argument("-x")
        parser.add_argument("w", nargs="*")
        attempt(parser.parse_args, ["%" + inner, "z"])
    attempt(parser.parse_args, ["@" + outer, "", "%"])
parser.convert_arg_line_to_args = lambda line: [line.strip()]
attempt(ArgumentParser(prog="p").convert_arg_line_to_args, "a b")
parser = parser_of((["-f"], {}), (["cmd"], {}), (["rest"], {"nargs": "*", "type": int}))
for words in (["do", "1", "-f", "x", "2", "3"], ["-f", "x"], ["do", "-f", "x", "a"], ["do", "-g", "1"], ["do", "--", "1"]):
    attempt(parser.parse_intermixed_args, words)
    attempt(parser.parse_known_intermixed_args, words)
print(parser.usage, [action.nargs for action in parser._actions], [action.required for action in parser._actions])
attempt(parser_of((["x"], {"nargs": "..."})).parse_intermixed_args, [])
parser = ArgumentParser(prog="p")
parser.add_mutually_exclusive_group().add_argument("x", nargs="?")
attempt(parser.parse_intermixed_args, [])

print("reading")
parser = parser_of((["-v"], {"action": "count", "default": 0}), (["-o"], {}), (["+p"], {"nargs": "?"}), (["-long"], {"dest": "l"}), (["-low"], {}),
                   (["w"], {"nargs": "+"}), prefix_chars="-+")
for words in (["-vvo", "f", "w"], ["-vvof", "w"], ["-vv=o", "w"], ["w", "-o=f"], ["-lo", "1", "w"], ["-long=1", "w"], ["-lon", "1", "w"], ["w", "+p"], ["+p", "w"],
              ["w", "++p"], ["-o"], ["-o", "-v"], ["-o", "--", "x"], ["--", "-v", "--", "w"], ["w", "--", "--"], ["-5", "w"], ["-", "-o", "-"], ["-q w", "x"]):
    attempt(parser.parse_args, words)
    attempt(parser.parse_known_args, words)
parser = parser_of((["a"], {"nargs": 2}), (["b"], {"nargs": "*"}), (["c"], {"nargs": "?"}), (["d"], {}), (["-x"], {"nargs": "*"}), (["-y"], {"nargs": "..."}))
for words in (["1", "2", "3"], ["1", "2", "3", "4", "5"], ["1", "2"], ["1", "-x", "2", "3"], ["1", "2", "3", "-x"], ["1", "2", "3", "-y", "-x", "q"], ["-x", "1", "--", "2", "3", "4"]):
    attempt(parser.parse_args, words)
parser = parser_of((["-i"], {"type": int, "choices": range(1, 3)}), (["-j"], {"nargs": "+", "choices": "ab"}), (["w"], {"nargs": "*", "choices": ["x", "y"], "default": "x"}), exit_on_error=False)
for words in (["-i", "3"], ["-i", "x"], ["-j", "a", "c"], ["-j"], ["x", "y"], ["z"], [], ["-i"], ["--no"]):
    attempt(parser.parse_args, words)

print("help")
formatter = HelpFormatter("prog", width=40, max_help_position=15)
formatter.add_text("A text for %(prog)s that is longer than one line can be.")
formatter.add_text(None)
formatter.add_text(SUPPRESS)
formatter.add_usage(SUPPRESS, [], [])
formatter.add_usage(None, [Action(["-a"], "a", nargs=2, metavar=("X", "Y")), Action([], "b", nargs="+")], [], "how: ")
formatter.start_section("Section")
formatter.add_arguments([Action(["-a", "--all"], "all", help="helps %(dest)s"), Action([], "word", nargs="*", help="d %(default)s", default=3)])
formatter.start_section("Empty")
formatter.end_section()
formatter.start_section(None)
formatter.add_argument(Action(["-s"], "s", help=SUPPRESS))
formatter.add_argument(Action(["-t"], "t", choices=[1, 2]))
formatter.end_section()
formatter.end_section()
print(formatter.format_help())
attempt(HelpFormatter("p").format_help)
for kind in (argparse.RawTextHelpFormatter, argparse.RawDescriptionHelpFormatter, argparse.ArgumentDefaultsHelpFormatter, argparse.MetavarTypeHelpFormatter):
    parser = parser_of((["-x", "--ex"], {"type": int, "default": 4, "help": "first\n   second"}), (["y"], {"type": float, "help": "is %(type)s"}),
                       formatter_class=kind, description="one\n  two", epilog="three\n  four")
    print(parser.format_help())
parser.print_usage(text := io.StringIO())
parser.print_help(text)
print(len(text.getvalue()), parser.format_usage())
attempt(parser.exit)
attempt(parser.exit, 4, "reason\n")
attempt(parser.error, "wrong %s")
print(repr(argparse.FileType("rb", 0)), argparse.FileType("w", encoding="x", errors="y"))
attempt(argparse.FileType("w"), "/nowhere/at/all")
for mode in ("r", "rb", "w", "ab", "q"):
    attempt(lambda: argparse.FileType(mode)("-") in (sys.stdin, sys.stdout, sys.stdin.buffer, sys.__stdout__.buffer))
attempt(lambda: argparse.NoSuchThing)
print(argparse.ArgumentError(None, 3), argparse.ArgumentError(Action(["-a", "-b"], "c"), "m"), argparse.ArgumentError(Action([], SUPPRESS, choices="xy"), "m"))
