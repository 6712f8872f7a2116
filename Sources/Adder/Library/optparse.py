"""Options of command lines: the older of the two modules that declare them; `argparse` is the other.

What an option is stands in `_optparse_options`; here is what reads command lines by them, and the help about them.
"""

import os
import sys

from _optparse_options import (
    NO_DEFAULT, SUPPRESS_HELP, SUPPRESS_USAGE, AmbiguousOptionError, BadOptionError, Option, OptionConflictError,
    OptionError, OptionValueError, OptParseError, Values, _parse_num, check_builtin, check_choice, translated as _)

__all__ = [
    "Option", "make_option", "SUPPRESS_HELP", "SUPPRESS_USAGE", "Values", "OptionContainer", "OptionGroup",
    "OptionParser", "HelpFormatter", "IndentedHelpFormatter", "TitledHelpFormatter",
    "OptParseError", "OptionError", "OptionConflictError", "OptionValueError", "BadOptionError", "check_choice"]

make_option = Option

# They are this module's in name.
for _each in (AmbiguousOptionError, BadOptionError, Option, OptionConflictError, OptionError, OptionValueError,
              OptParseError, Values, check_builtin, check_choice):
    _each.__module__ = __name__
del _each


# MARK: Containers

def _given_or_made(args, kwargs, make, kind):
    """What is to be added to a container: the thing itself, or what `make` makes it of."""
    if isinstance(args[0], str):
        return make(*args, **kwargs)
    if kwargs or len(args) > 1:
        raise TypeError("invalid arguments")
    if not isinstance(args[0], kind):
        raise TypeError(f"not an {kind.__name__} instance: {args[0]!r}")
    return args[0]


class OptionContainer:
    """Options in the order in which help shows them, and the tables by which they are found."""

    # The tables, which the groups of a parser share with it: short and long names to options, destinations to defaults.
    _TABLES = ("_short_opt", "_long_opt", "defaults")

    def __init__(self, option_class, conflict_handler, description):
        for table in self._TABLES:
            setattr(self, table, {})
        self.option_class = option_class
        self.option_list = []
        self.set_description(description)
        self.set_conflict_handler(conflict_handler)

    def destroy(self):
        """Drops what the container holds, since options and containers refer to each other."""
        for attribute in self._TABLES:
            delattr(self, attribute)

    # MARK: Settings

    def get_description(self):
        return self.description

    def set_description(self, description):
        self.description = description

    def set_conflict_handler(self, handler):
        """What happens when a name is declared again: "error", or "resolve", by which the new option wins."""
        if handler not in {"error", "resolve"}:
            raise ValueError(f"invalid conflict_resolution value {handler!r}")
        self.conflict_handler = handler

    # MARK: Options

    def _tables_for(self, option):
        """The lists of an option's names, each with the table that they belong in."""
        return (option._short_opts, self._short_opt), (option._long_opts, self._long_opt)

    def has_option(self, opt_str):
        return opt_str in self._short_opt or opt_str in self._long_opt

    def get_option(self, opt_str):
        for table in (self._short_opt, self._long_opt):
            if table.get(opt_str):
                return table[opt_str]
        return None

    def add_options(self, option_list):
        for each in option_list:
            self.add_option(each)

    def add_option(self, *args, **kwargs):
        """Adds an option, which is given as such or declared here."""
        option = _given_or_made(args, kwargs, self.option_class, Option)
        tables = self._tables_for(option)
        taken = [(name, table) for names, table in tables for name in names if name in table]
        if taken:
            self._make_way(option, taken)
        option.container = self
        self.option_list.append(option)
        for names, table in tables:
            for name in names:
                table[name] = option
        if option.dest is not None:
            if option.default is NO_DEFAULT:
                self.defaults.setdefault(option.dest, None)
            else:
                self.defaults[option.dest] = option.default
        return option

    def _make_way(self, option, taken):
        """Takes the names of a new option from those that have them, if that is allowed."""
        if self.conflict_handler == "error":
            names = ", ".join([name for name, table in taken])
            raise OptionConflictError(f"conflicting option string(s): {names}", option)
        for name, table in taken:
            loser = table.pop(name)
            (loser._long_opts if name in loser._long_opts else loser._short_opts).remove(name)
            if not loser._long_opts + loser._short_opts:
                loser.container.option_list.remove(loser)

    def remove_option(self, opt_str):
        option = self.get_option(opt_str)
        if option is None:
            raise ValueError(f"no such option {opt_str!r}")
        for names, table in self._tables_for(option):
            for name in names:
                del table[name]
        option.container.option_list.remove(option)

    # MARK: Help

    def format_description(self, formatter):
        return formatter.format_description(self.get_description())

    def format_option_help(self, formatter):
        shown = (option for option in self.option_list if option.help is not SUPPRESS_HELP)
        return "".join(map(formatter.format_option, shown))

    def format_help(self, formatter):
        parts = [(self.description, self.format_description), (self.option_list, self.format_option_help)]
        return "\n".join([lay_out(formatter) for there, lay_out in parts if there])


class OptionGroup(OptionContainer):
    """Options that stand under a title of their own in the help of a parser."""

    def __init__(self, parser, title, description=None):
        super().__init__(parser.option_class, parser.conflict_handler, description)
        self.parser = parser
        self.set_title(title)
        for table in self._TABLES:
            setattr(self, table, getattr(parser, table))

    def set_title(self, title):
        self.title = title

    def destroy(self):
        del self.option_list
        super().destroy()

    def format_help(self, formatter):
        heading = formatter.format_heading(self.title)
        formatter.indent()
        options = super().format_help(formatter)
        formatter.dedent()
        return heading + options


# MARK: The parser

def _match_abbrev(s, wordmap):
    """The word that `s` is, or else the only one that it begins."""
    if s in wordmap:
        return s
    found = sorted(word for word in wordmap if word.startswith(s))
    if len(found) > 1:
        raise AmbiguousOptionError(s, found)
    if not found:
        raise BadOptionError(s)
    return found[0]


def _take(option, name, words, parser):
    """The value of an option that takes one, taken from the front of the words behind its name."""
    count = option.nargs
    if len(words) < count:
        catalogs = sys.modules.get("gettext")
        forms = "%(option)s option requires %(number)d argument", "%(option)s option requires %(number)d arguments"
        text = catalogs.ngettext(*forms, count) if catalogs else forms[count != 1]
        parser.error(text % {"option": name, "number": count})
    if count == 1:
        return words.pop(0)
    value = tuple(words[:count])
    del words[:count]
    return value


class OptionParser(OptionContainer):
    """Reads command lines by the options that were added to it.

    In the texts that it is given `%prog` stands for the name of the program.
    """

    standard_option_list = []

    def __init__(self, usage=None, option_list=None, option_class=Option, version=None, conflict_handler="error",
                 description=None, formatter=None, add_help_option=True, prog=None, epilog=None):
        super().__init__(option_class, conflict_handler, description)
        self.option_groups = []
        self.prog, self.version, self.epilog = prog, version, epilog
        self.set_usage(usage)
        self.enable_interspersed_args()
        self.set_process_default_values(True)
        self.formatter = formatter if formatter is not None else IndentedHelpFormatter()
        self.formatter.set_parser(self)
        for options in (self.standard_option_list, option_list):
            self.add_options(options or ())
        if version:
            self._add_version_option()
        if add_help_option:
            self._add_help_option()
        # While a command line is read: the words ahead, those that are no options, and the values so far.
        self.rargs = self.largs = self.values = None

    def _add_version_option(self):
        self.add_option("--version", action="version", help=_("show program's version number and exit"))

    def _add_help_option(self):
        self.add_option("-h", "--help", action="help", help=_("show this help message and exit"))

    def destroy(self):
        super().destroy()
        while self.option_groups:
            self.option_groups.pop().destroy()
        del self.option_groups, self.option_list, self.formatter

    # MARK: Groups

    def add_option_group(self, *args, **kwargs):
        """Adds a group, which is given as such or made here of its title and description."""
        group = _given_or_made(args, kwargs, lambda *args, **kwargs: OptionGroup(self, *args, **kwargs), OptionGroup)
        if group.parser is not self:
            raise ValueError("invalid OptionGroup (wrong parser)")
        self.option_groups.append(group)
        return group

    def get_option_group(self, opt_str):
        """The group that an option stands in; None for the parser's own."""
        container = getattr(self.get_option(opt_str), "container", self)
        return None if container is self else container

    def _get_all_options(self):
        options = list(self.option_list)
        for group in self.option_groups:
            options += group.option_list
        return options

    # MARK: Settings

    def set_usage(self, usage):
        if usage is None:
            usage = _("%prog [options]")
        if usage is SUPPRESS_USAGE:
            self.usage = None
        else:
            self.usage = usage[7:] if usage.lower().startswith("usage: ") else usage

    def disable_interspersed_args(self):
        """The first word that is no option ends the options."""
        self.allow_interspersed_args = False

    def enable_interspersed_args(self):
        """Options may stand behind and between other words."""
        self.allow_interspersed_args = True

    # MARK: Defaults

    def set_defaults(self, **kwargs):
        self.defaults.update(kwargs)

    def set_default(self, dest, value):
        self.defaults[dest] = value

    def set_process_default_values(self, process):
        """Whether defaults that are strings are converted as values that the user wrote are."""
        self.process_default_values = process

    def get_default_values(self):
        defaults = dict(self.defaults)
        for option in self._get_all_options() if self.process_default_values else ():
            word = defaults.get(option.dest)
            if isinstance(word, str):
                defaults[option.dest] = option.check_value(option.get_opt_string(), word)
        return Values(defaults)

    # MARK: Reading

    def parse_args(self, args=None, values=None):
        """The values of the options, and the words that are none."""
        self.rargs = sys.argv[1:] if args is None else args[:]
        self.largs = []
        self.values = self.get_default_values() if values is None else values
        words, others, values = self.rargs, self.largs, self.values
        try:
            self._process_args(others, words, values)
        except (OptionValueError, BadOptionError) as problem:
            self.error(str(problem))
        return self.check_values(values, others + words)

    def check_values(self, values, args):
        """For subclasses, which may look at the result and change it."""
        return values, args

    # Subclasses that treat unknown options in their own way replace these four.

    def _process_args(self, largs, rargs, values):
        while rargs:
            word = rargs[0]
            if word == "--":
                del rargs[0]
                break
            if word.startswith("--"):
                self._process_long_opt(rargs, values)
            elif word.startswith("-") and word != "-":
                self._process_short_opts(rargs, values)
            elif not self.allow_interspersed_args:
                break
            else:
                del rargs[0]
                largs.append(word)

    def _match_long_opt(self, opt):
        return _match_abbrev(opt, self._long_opt)

    def _process_long_opt(self, rargs, values):
        """Acts on the first word, a long option, which may hold its value behind an equals sign."""
        written, joined, value = rargs.pop(0).partition("=")
        if joined:
            rargs.insert(0, value)
        name = self._match_long_opt(written)
        option = self._long_opt[name]
        takes_value = option.takes_value()
        if joined and not takes_value:
            self.error(_("%s option does not take a value") % name)
        option.process(name, _take(option, name, rargs, self) if takes_value else None, values, self)

    def _process_short_opts(self, rargs, values):
        """Acts on the first word, a row of short options, of which the last may be followed by its value."""
        letters = rargs.pop(0)[1:]
        while letters:
            name, letters = "-" + letters[0], letters[1:]
            option = self._short_opt.get(name)
            if not option:
                raise BadOptionError(name)
            value = None
            if option.takes_value():
                if letters:
                    rargs.insert(0, letters)
                    letters = ""
                value = _take(option, name, rargs, self)
            option.process(name, value, values, self)

    # MARK: Ending the program

    def exit(self, status=0, msg=None):
        if msg:
            sys.stderr.write(msg)
        sys.exit(status)

    def error(self, msg):
        """Writes the usage and a message, and ends the program with status 2."""
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.get_prog_name()}: error: {msg}\n")

    # MARK: Texts

    def get_prog_name(self):
        if self.prog is not None:
            return self.prog
        return os.path.basename(sys.argv[0])

    def expand_prog_name(self, s):
        name = self.get_prog_name()
        return s.replace("%prog", name)

    def get_description(self):
        return self.expand_prog_name(super().get_description())

    def get_version(self):
        return self.expand_prog_name(self.version) if self.version else ""

    def get_usage(self):
        if not self.usage:
            return ""
        return self.formatter.format_usage(self.expand_prog_name(self.usage))

    def format_option_help(self, formatter=None):
        formatter = self.formatter if formatter is None else formatter
        formatter.store_option_strings(self)
        heading = formatter.format_heading(_("Options"))
        formatter.indent()
        sections = [super().format_option_help(formatter)] if self.option_list else []
        sections += [group.format_help(formatter) for group in self.option_groups]
        formatter.dedent()
        return heading + "\n".join(sections) if sections else ""

    def format_epilog(self, formatter):
        return formatter.format_epilog(self.epilog)

    def format_help(self, formatter=None):
        formatter = self.formatter if formatter is None else formatter
        usage = self.get_usage() + "\n" if self.usage else ""
        description = self.format_description(formatter) + "\n" if self.description else ""
        return usage + description + self.format_option_help(formatter) + self.format_epilog(formatter)

    def print_version(self, file=None):
        if self.version:
            print(self.get_version(), file=file)

    def print_usage(self, file=None):
        if self.usage:
            print(self.get_usage(), file=file)

    def print_help(self, file=None):
        (sys.stdout if file is None else file).write(self.format_help())


# MARK: Layout of help

def _terminal_width():
    """The width of lines, which leaves the last two columns free."""
    columns = os.environ.get("COLUMNS", "")
    try:
        return int(columns) - 2
    except ValueError:
        return 78


class HelpFormatter:
    """Lays out help in two columns: the names of the options, and what they are for."""

    NO_DEFAULT_VALUE = "none"

    def __init__(self, indent_increment, max_help_position, width, short_first):
        self.width = _terminal_width() if width is None else width
        self.short_first = short_first
        self.indent_increment = indent_increment
        self.level = self.current_indent = 0
        widest = max(2 * indent_increment, self.width - 20)
        self.max_help_position = self.help_position = min(widest, max_help_position)
        self.default_tag = "%default"
        # Of the parser whose help is laid out: itself, its options as they are shown, and the room for their help.
        self.parser = self.help_width = None
        self.option_strings = {}
        self.set_short_opt_delimiter(" ")
        self.set_long_opt_delimiter("=")

    def set_parser(self, parser):
        self.parser = parser

    def _delimit(self, kind, delimiter, allowed):
        if delimiter not in allowed:
            raise ValueError(f"invalid metavar delimiter for {kind} options: {delimiter!r}")
        setattr(self, f"_{kind}_opt_fmt", f"%s{delimiter}%s")

    def set_long_opt_delimiter(self, delim):
        """What stands between a long option and its value: "=" or a space."""
        self._delimit("long", delim, ("=", " "))

    def set_short_opt_delimiter(self, delim):
        """What stands between a short option and its value: a space or nothing."""
        self._delimit("short", delim, ("", " "))

    # MARK: Indentation

    def _shift(self, levels):
        self.level += levels
        self.current_indent += levels * self.indent_increment
        assert self.current_indent >= 0, "Indent decreased below 0."

    def indent(self):
        self._shift(1)

    def dedent(self):
        self._shift(-1)

    # MARK: Running text

    def format_heading(self, heading):
        raise NotImplementedError("subclasses must implement")

    def format_usage(self, usage):
        raise NotImplementedError("subclasses must implement")

    def _format_text(self, text):
        from textwrap import fill

        margin = " " * self.current_indent
        return fill(text, max(11, self.width - len(margin)), initial_indent=margin, subsequent_indent=margin)

    def format_description(self, description):
        return f"{self._format_text(description)}\n" if description else ""

    def format_epilog(self, epilog):
        return f"\n{self._format_text(epilog)}\n" if epilog else ""

    # MARK: Options

    def format_option_strings(self, option):
        """The names of an option, with what stands for its value."""
        short, long = option._short_opts, option._long_opts
        if option.takes_value():
            value = option.metavar or option.dest.upper()
            short = [self._short_opt_fmt % (name, value) for name in short]
            long = [self._long_opt_fmt % (name, value) for name in long]
        return ", ".join([*short, *long] if self.short_first else [*long, *short])

    def store_option_strings(self, parser):
        """Finds how all options are shown, and with the longest of them where the second column begins."""
        column = 0
        for depth, container in enumerate([parser, *parser.option_groups]):
            # Groups stand one level deeper than the parser's own options.
            indentation = self.current_indent + self.indent_increment * (2 if depth else 1)
            for option in container.option_list:
                shown = self.option_strings[option] = self.format_option_strings(option)
                column = max(column, indentation + len(shown))
        self.help_position = min(column + 2, self.max_help_position)
        self.help_width = max(11, self.width - self.help_position)

    def expand_default(self, option):
        """The help of an option, with its default."""
        tag = self.default_tag
        if not tag or self.parser is None:
            return option.help
        default = self.parser.defaults.get(option.dest)
        shown = self.NO_DEFAULT_VALUE if default is None or default is NO_DEFAULT else str(default)
        return option.help.replace(tag, shown)

    def format_option(self, option):
        names = " " * self.current_indent + self.option_strings[option]
        if not option.help:
            return names.ljust(self.help_position if len(names) <= self.help_position - 2 else 0) + "\n"
        from textwrap import wrap

        margin = " " * self.help_position
        lines = [margin + line for line in wrap(self.expand_default(option), self.help_width)]
        if len(names) > self.help_position - 2:
            lines.insert(0, names)
        else:
            lines[0] = names.ljust(self.help_position) + lines[0][self.help_position:]
        return "\n".join(lines) + "\n"


class IndentedHelpFormatter(HelpFormatter):
    """Titles end in a colon, and what belongs to them is indented."""

    def __init__(self, indent_increment=2, max_help_position=24, width=None, short_first=1):
        super().__init__(indent_increment, max_help_position, width, short_first)

    def format_heading(self, heading):
        return f"{'':{self.current_indent}}{heading}:\n"

    def format_usage(self, usage):
        return _("Usage: %s\n") % usage


class TitledHelpFormatter(HelpFormatter):
    """Titles are underlined."""

    def __init__(self, indent_increment=0, max_help_position=24, width=None, short_first=0):
        super().__init__(indent_increment, max_help_position, width, short_first)

    def format_heading(self, heading):
        underline = "=-"[self.level]
        return f"{heading}\n{underline * len(heading)}\n"

    def format_usage(self, usage):
        return f"{self.format_heading(_('Usage'))}  {usage}\n"
