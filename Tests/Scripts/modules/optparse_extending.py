# What programs change in optparse: types, actions, formatters, containers, and the parts that are called by themselves.
import io
import optparse
import os
import re
import sys
import tempfile
from optparse import (NO_DEFAULT, AmbiguousOptionError, HelpFormatter, IndentedHelpFormatter, Option, OptionConflictError,
                      OptionContainer, OptionGroup, OptionParser, OptParseError, TitledHelpFormatter, Values,
                      check_builtin, check_choice)

os.environ["COLUMNS"] = "72"


def attempt(what, *arguments, **keywords):
    error = sys.stderr
    sys.stderr = sys.stdout
    try:
        result = what(*arguments, **keywords)
        print(" ", re.sub(" at 0x[0-9a-f]+", "", str(result)))
        return result
    except (Exception, SystemExit) as problem:
        print(" ", type(problem).__name__, problem)
    finally:
        sys.stderr = error


print("tables")
for name in ("ATTRS", "ACTIONS", "STORE_ACTIONS", "TYPED_ACTIONS", "ALWAYS_TYPED_ACTIONS", "CONST_ACTIONS", "TYPES"):
    print(name, getattr(Option, name))
print(sorted(Option.TYPE_CHECKER), Option.TYPE_CHECKER["int"] is check_builtin, Option.TYPE_CHECKER["choice"] is check_choice)
print(isinstance(Option.CHECK_METHODS, list), NO_DEFAULT, HelpFormatter.NO_DEFAULT_VALUE, OptionParser.standard_option_list)
for kind in (Option, Values, OptParseError, AmbiguousOptionError, OptionConflictError, OptionGroup, HelpFormatter):
    print(kind, [each.__name__ for each in kind.__mro__])
print(check_builtin.__module__, check_choice.__module__)

print("options")
option = Option("-n", "--number-of", type="int", nargs=2, help="h")
print(option, option.dest, option.default, option.get_opt_string(), option.takes_value(), option.nargs)
attempt(option.convert_value, "--number-of", ("1", "0x10"))
attempt(option.convert_value, "-n", ("1", "z"))
attempt(option.convert_value, "-n", None)
attempt(option.check_value, "-n", "017")
attempt(option.check_value, "-n", "0b")
attempt(option.check_value, "-n", "0B101")
attempt(option.check_value, "-n", "08")
attempt(option.check_value, "-n", "")
for word in ("1e3", "nan", "x", "0x1"):
    attempt(Option("-f", type=float).check_value, "-f", word)
for word in ("1j", "j", "q"):
    attempt(Option("-c", type="complex").check_value, "--cc", word)
attempt(check_choice, Option("-c", choices=("a", "b")), "-c", "b")
attempt(check_choice, Option("-c", choices=("a", "b")), "-c", "d")
attempt(Option("-c", action="store_true").take_action, "odd", "d", "-c", None, Values(), None)
attempt(Option)
attempt(Option, "", None)
for declaration in (["-"], ["-x", "y"], ["--x", "---"], ["-x", "-yz"], ["--=a"], ["---x"]):
    attempt(Option, *declaration)
for keywords in (dict(action="count", type="int"), dict(type=list), dict(type="choice", choices={1: 2}), dict(choices=[], type="int"),
                 dict(action="help", const=3), dict(action="count", nargs=1), dict(action="callback", callback=print, callback_args=[1]),
                 dict(callback_args=()), dict(callback_kwargs={}), dict(action="callback", callback=3), dict(b=1, a=2), dict(choices=[1])):
    attempt(Option, "-x", **keywords)
print(Option("-s", action="append_const", const=4).const, Option("-s", dest="there").dest, Option("-h", action="help").dest)

print("errors")
attempt(lambda: OptParseError("text").msg)
attempt(lambda: optparse.OptionError("text", "").option_id)
print(optparse.OptionError("text", ""), OptionConflictError("text", option), OptParseError("text").args)
print(AmbiguousOptionError("--a", ["--ab", "--ac"]).possibilities, optparse.BadOptionError("-q").opt_str)

print("values")
values = Values({"a": 1, "b": [2]})
print(values, values == Values({"b": [2], "a": 1}), values == {"a": 1}, values != {"a": 1}, values == 3, Values())
print(values.ensure_value("c", 3), values.ensure_value("a", 4), values.ensure_value("b", 5), values)
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "settings")
    with open(path, "w") as file:
        file.write("a = 'new'\nb = None\nother = 5\n")
    values.read_file(path)
    print(values)
    attempt(values.read_file, path, "wrong")
    values = Values({"a": 1})
    values.read_file(path, "loose")
    print(values.a, values.b, values.other)
values = Values({"pi": 3})
values.read_module("math")
print(values.pi > 3.1, hasattr(values, "tau"))
values.read_module("math", mode="loose")
print(hasattr(values, "tau"))
attempt(values.read_module, "math", "sloppy")
attempt(hash, values)

print("types and actions of subclasses")


def check_pair(option, opt, value):
    left, comma, right = value.partition(",")
    if not comma:
        raise optparse.OptionValueError(f"option {opt}: no pair: {value!r}")
    return left, right


class Special(Option):
    TYPES = Option.TYPES + ("pair",)
    TYPE_CHECKER = dict(Option.TYPE_CHECKER, pair=check_pair)
    ACTIONS = Option.ACTIONS + ("extend",)
    STORE_ACTIONS = Option.STORE_ACTIONS + ("extend",)
    TYPED_ACTIONS = Option.TYPED_ACTIONS + ("extend",)
    ALWAYS_TYPED_ACTIONS = Option.ALWAYS_TYPED_ACTIONS + ("extend",)
    ATTRS = Option.ATTRS + ["note"]

    def take_action(self, action, dest, opt, value, values, parser):
        if action == "extend":
            values.ensure_value(dest, []).extend(value.split(","))
        else:
            Option.take_action(self, action, dest, opt, value, values, parser)


class Checked(OptionParser):
    standard_option_list = [Option("-s", "--standard", action="store_true")]

    def check_values(self, values, args):
        if len(args) > 1:
            self.error("too many")
        return values, tuple(args)

    def error(self, msg):
        print("  error:", msg)
        raise ValueError(msg)


parser = Checked(option_class=Special, prog="checked")
parser.add_option("-e", "--extend", action="extend", note="n")
parser.add_option("--pair", type="pair", action="append", metavar="L,R")
for words in (["-e", "1,2", "-e3"], ["--pair", "a,b", "--pair=c,", "x"], ["--pair", "z"], ["a", "b"], ["-s", "--st"], ["--pair"], ["--standard="]):
    attempt(parser.parse_args, words)
attempt(parser.print_help)
print(parser.get_option("-e").note, parser.get_option("-h").note)
values = Values({"extend": ["0"]})
print(parser.parse_args(["-e", "1"], values)[0] is values, values, parser.largs, parser.rargs, parser.values is values)

print("containers")
parser = OptionParser(prog="p", version="%prog 2", description="About %prog.", epilog="End.")
attempt(parser.add_options, [Option("-a", dest="a", default=1), Option("-b", dest="a"), Option("-c", default=None)])
print(parser.defaults, [str(each) for each in parser.option_list])
group = parser.add_option_group("Title", "Of the group.")
print(group.add_option("-g", "--group", help="of %default", default="g").container is group, parser.has_option("--group"))
print(parser.get_option_group("-g") is group, parser.get_option_group("-a"), parser.get_option_group("-z"))
group.set_title("Other title")
group.set_description("Otherwise")
print(group.title, group.get_description(), parser.get_description(), parser.defaults)
attempt(parser.add_option_group, OptionGroup(OptionParser(), "stranger"))
attempt(parser.add_option_group, 3)
attempt(parser.add_option_group, "a", "b", "c")
attempt(parser.add_option_group, group, 1)
attempt(parser.add_option, Option("-z"), 1)
attempt(parser.add_option, Option("-z"), dest=1)
attempt(parser.add_option)
attempt(parser.add_option, "-g")
attempt(group.add_option, "-a", "-b", "--new", "--group")
parser.set_conflict_handler("resolve")
group.conflict_handler = "resolve"
group.add_option("-a", "--new", "--group", dest="new")
print([str(each) for each in parser.option_list], [str(each) for each in group.option_list])
group.add_option("-g", "--group")
print([str(each) for each in group.option_list])
group.remove_option("--group")
print([str(each) for each in group.option_list], parser.has_option("-g"))
attempt(parser.remove_option, "--group")
attempt(parser.set_conflict_handler, "quarrel")
container = OptionGroup(OptionParser(), "title", "described")
print(isinstance(container, OptionContainer), container.option_class is Option, container.conflict_handler)
container.add_option("-x", "--xx", help="help of x")
container.add_option("-y", help=optparse.SUPPRESS_HELP)
print(container.get_option("--xx"), container.get_option("--yy"), container.defaults, container.description)
container.destroy()
print(sorted(each for each in vars(container) if each[0] != '_'))

print("defaults and texts")
parser.set_default("a", "17")
parser.set_defaults(c="c", more=2)
parser.add_option("-i", type="int", default="0x11")
print(parser.get_default_values())
parser.set_process_default_values(False)
print(parser.get_default_values(), parser.process_default_values)
for usage in (None, "USAGE: %prog x", "none of %prog", "", optparse.SUPPRESS_USAGE):
    parser.set_usage(usage)
    print(repr(parser.usage), repr(parser.get_usage()))
    attempt(parser.print_usage)
attempt(parser.print_version)
attempt(parser.print_help, None)
text = io.StringIO()
parser.print_help(text)
parser.print_version(text)
print(text.getvalue() == parser.format_help() + "p 2\n", repr(parser.format_epilog(parser.formatter)))
print(parser.get_prog_name(), repr(OptionParser().get_version()), OptionParser().get_prog_name(), OptionParser(prog="").get_prog_name() == "")
attempt(parser.exit)
attempt(parser.exit, 3, "leaving\n")
attempt(OptionParser().get_description)
parser.disable_interspersed_args()
print(parser.allow_interspersed_args, parser.parse_args(["x", "-a"])[1])
parser.enable_interspersed_args()
print(parser.allow_interspersed_args, parser.parse_args(["x", "-iy", "--", "-a"][:1])[1])
for words in (["-i"], ["--i"], ["--ver=1"], ["-ix"], ["--", "-i"], ["-", "-i3", "-"], ["-ci"], ["-c", "-i"], ["--version"], ["-h3"], ("a",)):
    attempt(parser.parse_args, words)
parser.destroy()
print(sorted(each for each in vars(parser) if each[0] != '_'))
print(repr(OptionParser(add_help_option=False).format_help()), repr(OptionParser(add_help_option=False).format_option_help()))

print("formatters")
formatter = HelpFormatter(2, 24, 60, 1)
print(formatter.width, formatter.help_position, formatter.max_help_position, formatter.help_width, formatter.level, formatter.current_indent)
attempt(formatter.format_usage, "u")
attempt(formatter.format_heading, "h")
attempt(formatter.set_short_opt_delimiter, "=")
attempt(formatter.set_long_opt_delimiter, "")
attempt(formatter.dedent)
formatter = IndentedHelpFormatter()
print(formatter.width, formatter.help_position, formatter.short_first)
formatter = IndentedHelpFormatter(width=14)
print(formatter.help_position)
formatter.indent()
print(repr(formatter.format_heading("Heading")), repr(formatter.format_description("some words and more of them")),
      repr(formatter.format_epilog("the end")), repr(formatter.format_epilog(None)), repr(formatter.format_description("")))
formatter.dedent()
formatter.set_short_opt_delimiter("")
formatter.set_long_opt_delimiter(" ")
print(formatter.format_option_strings(Option("-a", "-b", "--long-one", metavar="M")), formatter.format_option_strings(Option("-a", action="count")))
titled = TitledHelpFormatter()
print(repr(titled.format_heading("Heading")), repr(titled.format_usage("%prog")), titled.short_first)
titled.indent()
print(repr(titled.format_heading("Heading")))
parser = OptionParser(prog="q", formatter=titled)
parser.add_option("-d", "--default", default="dd", help="%default and %default")
parser.add_option("--much-too-long-for-one-line-with", help="none: %default")
parser.add_option("-l")
print(titled.parser is parser, titled.expand_default(parser.get_option("-d")), titled.expand_default(parser.get_option("--much-too-long-for-one-line-with")))
titled.store_option_strings(parser)
print(sorted(titled.option_strings.values()), titled.help_position, titled.help_width)
print(repr(titled.format_option(parser.get_option("-l"))), repr(titled.format_option(parser.get_option("-d"))))
titled.default_tag = ""
print(titled.expand_default(parser.get_option("-d")))
titled.set_parser(None)
print(titled.expand_default(parser.get_option("-d")), parser.format_description(formatter) if parser.description else "")
os.environ["COLUMNS"] = "wide"
print(IndentedHelpFormatter().width)
del os.environ["COLUMNS"]
print(TitledHelpFormatter().width)
