"""What `argparse` does with arguments: the actions, the namespace that they fill, and the errors they raise."""

import sys

SUPPRESS = "==SUPPRESS=="
REMAINDER = "..."
PARSER = "A..."
ONE_OR_MORE = "+"
ZERO_OR_MORE = "*"
OPTIONAL = "?"

# Where a parser of a command leaves for the outer one what it does not know.
UNRECOGNIZED = "_unrecognized_args"


def translated(message):
    """The message in the user's language, if the program has set one."""
    catalogs = sys.modules.get("gettext")
    return catalogs.gettext(message) if catalogs else message


def ngettext(singular, plural, number):
    """The message for a number, in the user's language."""
    catalogs = sys.modules.get("gettext")
    if catalogs:
        return catalogs.ngettext(singular, plural, number)
    return (plural, singular)[number == 1]


# MARK: Names and errors

def _get_action_name(argument):
    """How messages call an argument."""
    if argument is None:
        return None
    if argument.option_strings:
        return "/".join(argument.option_strings)
    for name in (argument.metavar, argument.dest):
        if name not in (None, SUPPRESS):
            return name
    return "{" + ",".join(argument.choices) + "}" if argument.choices else None


class ArgumentTypeError(Exception):
    """Raised by what converts an argument: its message is shown."""


class ArgumentError(Exception):
    """An argument is wrong; the message names it."""

    def __init__(self, argument, message):
        self.message = message
        self.argument_name = _get_action_name(argument)

    def __str__(self):
        if self.argument_name is not None:
            return translated("argument %(argument_name)s: %(message)s") % vars(self)
        return str(self.message)


# MARK: Values

class _AttributeHolder:
    """Shows itself as a call with its attributes."""

    def _get_args(self):
        return []

    def _get_kwargs(self):
        return [*vars(self).items()]

    def __repr__(self):
        words = list(map(repr, self._get_args()))
        unnamable = {}
        for name, value in self._get_kwargs():
            if name.isidentifier():
                words.append(f"{name}={value!r}")
            else:
                unnamable[name] = value
        if unnamable:
            words.append(f"**{unnamable!r}")
        return f"{type(self).__name__}({', '.join(words)})"


class Namespace(_AttributeHolder):
    """The values that were found, as attributes."""

    def __init__(self, **kwargs):
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __contains__(self, key):
        return key in vars(self)

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented


class FileType:
    """Opens the file that an argument names; `-` is standard input or output."""

    def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
        self._mode, self._bufsize = mode, bufsize
        self._encoding, self._errors = encoding, errors

    def __repr__(self):
        words = [repr(each) for each in (self._mode, self._bufsize) if each != -1]
        for name, value in (("encoding", self._encoding), ("errors", self._errors)):
            if value is not None:
                words.append(f"{name}={value!r}")
        return f"{type(self).__name__}({', '.join(words)})"

    def _standard_stream(self):
        """What `-` stands for."""
        letters = set(self._mode)
        if not letters & set("rwax"):
            raise ValueError(translated('argument "-" with mode %r') % self._mode)
        stream = sys.stdin if "r" in letters else sys.stdout
        return stream.buffer if "b" in letters else stream

    def __call__(self, string):
        if string == "-":
            return self._standard_stream()
        try:
            return open(string, self._mode, self._bufsize, self._encoding, self._errors)
        except OSError as error:
            message = translated("can't open '%(filename)s': %(error)s")
            raise ArgumentTypeError(message % {"filename": string, "error": error})


# MARK: Actions

class Action(_AttributeHolder):
    """What is done with an argument. Subclasses say it in `__call__`."""

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None, metavar=None):
        self.option_strings, self.dest, self.nargs = option_strings, dest, nargs
        self.const, self.default, self.type, self.choices = const, default, type, choices
        self.required, self.help, self.metavar = required, help, metavar

    def _get_kwargs(self):
        names = "option_strings dest nargs const default type choices required help metavar"
        return [(name, getattr(self, name)) for name in names.split()]

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError(translated(".__call__() not defined"))

    def format_usage(self):
        return self.option_strings[0]


class BooleanOptionalAction(Action):
    """`--word` for True and `--no-word` for False."""

    def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None,
                 metavar=None):
        both = []
        for option in option_strings:
            both += [option, "--no-" + option[2:]] if option.startswith("--") else [option]
        super().__init__(option_strings=both, dest=dest, nargs=0, default=default, type=type, choices=choices,
                         required=required, help=help, metavar=metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:
            setattr(namespace, self.dest, not option_string.startswith("--no-"))

    def format_usage(self):
        return " | ".join(self.option_strings)


def _check_taking(nargs, const, pointless):
    """What actions on the user's words cannot be declared with; `pointless` says what nothing would mean."""
    if nargs == 0:
        raise ValueError("nargs for " + pointless)
    if const is not None and nargs != OPTIONAL:
        raise ValueError(f"nargs must be {OPTIONAL!r} to supply const")


class _StoreAction(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None, metavar=None):
        _check_taking(nargs, const, "store actions must be != 0; if you have nothing to store, actions such as store "
                                    "true or store const may be more appropriate")
        super().__init__(option_strings=option_strings, dest=dest, nargs=nargs, const=const, default=default, type=type,
                         choices=choices, required=required, help=help, metavar=metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _StoreConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
        super().__init__(option_strings=option_strings, dest=dest, nargs=0, const=const, default=default,
                         required=required, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrueAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=False, required=False, help=None):
        super().__init__(option_strings=option_strings, dest=dest, const=True, default=default, required=required,
                         help=help)


class _StoreFalseAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=True, required=False, help=None):
        super().__init__(option_strings=option_strings, dest=dest, const=False, default=default, required=required,
                         help=help)


def _longer(action, namespace, lengthen, values):
    """Gives a destination a longer copy of its list, so that the default stays as it is."""
    held = getattr(namespace, action.dest, None)
    if held is None:
        held = []
    elif type(held) is list:
        held = held.copy()
    else:
        from copy import copy

        held = copy(held)
    getattr(held, lengthen)(values)
    setattr(namespace, action.dest, held)


class _AppendAction(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None, metavar=None):
        _check_taking(nargs, const, "append actions must be != 0; if arg strings are not supplying the value to "
                                    "append, the append const action may be more appropriate")
        super().__init__(option_strings=option_strings, dest=dest, nargs=nargs, const=const, default=default, type=type,
                         choices=choices, required=required, help=help, metavar=metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        _longer(self, namespace, "append", values)


class _ExtendAction(_AppendAction):
    def __call__(self, parser, namespace, values, option_string=None):
        _longer(self, namespace, "extend", values)


class _AppendConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
        super().__init__(option_strings=option_strings, dest=dest, nargs=0, const=const, default=default,
                         required=required, help=help, metavar=metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        _longer(self, namespace, "append", self.const)


class _CountAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None):
        super().__init__(option_strings=option_strings, dest=dest, nargs=0, default=default, required=required,
                         help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        before = getattr(namespace, self.dest, None)
        setattr(namespace, self.dest, 1 if before is None else before + 1)


# MARK: Actions that end the program

class _VersionAction(Action):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS,
                 help="show program's version number and exit"):
        super().__init__(option_strings=option_strings, dest=dest, nargs=0, default=default, help=help)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        page = parser._get_formatter()
        page.add_text(parser.version if self.version is None else self.version)
        parser._print_message(page.format_help(), sys.stdout)
        parser.exit()


class _HelpAction(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
        super().__init__(option_strings=option_strings, dest=dest, nargs=0, default=default, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


# MARK: Commands

class _SubParsersAction(Action):
    """The first of its arguments names a parser, which gets the rest."""

    class _ChoicesPseudoAction(Action):
        """Stands for a parser in the help."""

        def __init__(self, name, aliases, help):
            shown = f"{name} ({', '.join(aliases)})" if aliases else name
            super().__init__(option_strings=[], dest=name, help=help, metavar=shown)

    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        # By every name and alias; the help shows only the parsers that were given a help of their own.
        self._name_parser_map = parsers = {}
        self._choices_actions = []
        self._parser_class, self._prog_prefix = parser_class, prog
        super().__init__(option_strings=option_strings, dest=dest, nargs=PARSER, choices=parsers, required=required,
                         help=help, metavar=metavar)

    def _get_subactions(self):
        return self._choices_actions

    def add_parser(self, name, **kwargs):
        """A new parser for a command."""
        if kwargs.get("prog") is None:
            kwargs["prog"] = f"{self._prog_prefix} {name}"
        aliases = kwargs.pop("aliases", ())
        for each in (name, *aliases):
            if each in self._name_parser_map:
                message = "conflicting subparser: %s" if each is name else "conflicting subparser alias: %s"
                raise ArgumentError(self, translated(message) % each)
        if "help" in kwargs:
            self._choices_actions.append(self._ChoicesPseudoAction(name, aliases, kwargs.pop("help")))
        command = self._parser_class(**kwargs)
        self._name_parser_map.update(dict.fromkeys((name, *aliases), command))
        return command

    def __call__(self, parser, namespace, values, option_string=None):
        name, *rest = values
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        try:
            chosen = self._name_parser_map[name]
        except KeyError:
            words = {"parser_name": name, "choices": ", ".join(self._name_parser_map)}
            raise ArgumentError(self, translated("unknown parser %(parser_name)r (choices: %(choices)s)") % words)
        # A namespace of its own: what the outer parser has set must not stand in the way of the inner one's defaults.
        found, unknown = chosen.parse_known_args(rest, None)
        for key, value in vars(found).items():
            setattr(namespace, key, value)
        if unknown:
            vars(namespace).setdefault(UNRECOGNIZED, [])
            getattr(namespace, UNRECOGNIZED).extend(unknown)


# By the name that a program calls them by.
ACTIONS = {
    None: _StoreAction, "store": _StoreAction, "store_const": _StoreConstAction, "store_true": _StoreTrueAction,
    "store_false": _StoreFalseAction, "append": _AppendAction, "append_const": _AppendConstAction,
    "count": _CountAction, "help": _HelpAction, "version": _VersionAction, "parsers": _SubParsersAction,
    "extend": _ExtendAction,
}

# In name these belong to `argparse`.
for _each in {*ACTIONS.values(), ArgumentError, ArgumentTypeError, Action, BooleanOptionalAction, Namespace, FileType,
              _AttributeHolder, _SubParsersAction._ChoicesPseudoAction}:
    _each.__module__ = "argparse"
