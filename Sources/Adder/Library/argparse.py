"""Command lines: what a program takes is declared, arguments are read and checked, and help is written.

The help is laid out in `_argparse_help`, which is loaded when help or a message about wrong usage is wanted.
"""

import os as _os
import sys as _sys

__all__ = [
    "ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction", "FileType", "HelpFormatter",
    "ArgumentDefaultsHelpFormatter", "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "MetavarTypeHelpFormatter",
    "Namespace", "Action",
    "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "SUPPRESS", "ZERO_OR_MORE",
]

SUPPRESS = "==SUPPRESS=="
OPTIONAL = "?"
ZERO_OR_MORE = "*"
ONE_OR_MORE = "+"
PARSER = "A..."
REMAINDER = "..."
_UNRECOGNIZED_ARGS_ATTR = "_unrecognized_args"

_FORMATTERS = (
    "HelpFormatter", "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "ArgumentDefaultsHelpFormatter",
    "MetavarTypeHelpFormatter")


def __getattr__(name):
    if name not in _FORMATTERS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import _argparse_help

    for each in _FORMATTERS:
        globals().setdefault(each, getattr(_argparse_help, each))
    return globals()[name]


def __dir__():
    return sorted({*globals(), *_FORMATTERS})


def _(message):
    """The message in the user's language, if the program has set one."""
    gettext = _sys.modules.get("gettext")
    return message if gettext is None else gettext.gettext(message)


def ngettext(singular, plural, number):
    """The message for a number, in the user's language."""
    gettext = _sys.modules.get("gettext")
    if gettext is not None:
        return gettext.ngettext(singular, plural, number)
    return singular if number == 1 else plural


class _AttributeHolder:
    """Shows itself as a call with its attributes."""

    def __repr__(self):
        parts = [repr(each) for each in self._get_args()]
        others = {}
        for name, value in self._get_kwargs():
            if name.isidentifier():
                parts.append(f"{name}={value!r}")
            else:
                others[name] = value
        if others:
            parts.append(f"**{others!r}")
        return f"{type(self).__name__}({', '.join(parts)})"

    def _get_kwargs(self):
        return list(self.__dict__.items())

    def _get_args(self):
        return []


class Namespace(_AttributeHolder):
    """The values that were found, as attributes."""

    def __init__(self, **kwargs):
        for name in kwargs:
            setattr(self, name, kwargs[name])

    def __eq__(self, other):
        if not isinstance(other, Namespace):
            return NotImplemented
        return vars(self) == vars(other)

    def __contains__(self, key):
        return key in self.__dict__


def _get_action_name(argument):
    """How messages call an argument."""
    if argument is None:
        return None
    if argument.option_strings:
        return "/".join(argument.option_strings)
    for name in (argument.metavar, argument.dest):
        if name not in (None, SUPPRESS):
            return name
    if argument.choices:
        return "{" + ",".join(argument.choices) + "}"
    return None


class ArgumentError(Exception):
    """An argument is wrong; the message names it."""

    def __init__(self, argument, message):
        self.argument_name = _get_action_name(argument)
        self.message = message

    def __str__(self):
        if self.argument_name is None:
            return str(self.message)
        return _("argument %(argument_name)s: %(message)s") % {"message": self.message,
                                                               "argument_name": self.argument_name}


class ArgumentTypeError(Exception):
    """Raised by what converts an argument: its message is shown."""


# MARK: Actions

class Action(_AttributeHolder):
    """What is done with an argument. Subclasses say it in `__call__`."""

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None,
                 metavar=None):
        self.option_strings = option_strings
        self.dest = dest
        self.nargs = nargs
        self.const = const
        self.default = default
        self.type = type
        self.choices = choices
        self.required = required
        self.help = help
        self.metavar = metavar

    def _get_kwargs(self):
        names = ["option_strings", "dest", "nargs", "const", "default", "type", "choices", "required", "help",
                 "metavar"]
        return [(name, getattr(self, name)) for name in names]

    def format_usage(self):
        return self.option_strings[0]

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError(_(".__call__() not defined"))


class BooleanOptionalAction(Action):
    """`--word` for True and `--no-word` for False."""

    def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None,
                 metavar=None):
        both = []
        for option in option_strings:
            both.append(option)
            if option.startswith("--"):
                both.append("--no-" + option[2:])
        super().__init__(option_strings=both, dest=dest, nargs=0, default=default, type=type, choices=choices,
                         required=required, help=help,
                         metavar=metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:
            setattr(namespace, self.dest, not option_string.startswith("--no-"))

    def format_usage(self):
        return " | ".join(self.option_strings)


class _StoreAction(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None,
                 metavar=None):
        if nargs == 0:
            raise ValueError("nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const "
                             "may be more appropriate")
        if const is not None and nargs != OPTIONAL:
            raise ValueError(f"nargs must be {OPTIONAL!r} to supply const")
        super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar)

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


def _copy_items(items):
    """A list of its own, so that the default stays as it is."""
    if items is None:
        return []
    if type(items) is list:
        return items[:]
    import copy

    return copy.copy(items)


class _AppendAction(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None,
                 metavar=None):
        if nargs == 0:
            raise ValueError("nargs for append actions must be != 0; if arg strings are not supplying the value to append, the append const "
                             "action may be more appropriate")
        if const is not None and nargs != OPTIONAL:
            raise ValueError(f"nargs must be {OPTIONAL!r} to supply const")
        super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        items = _copy_items(getattr(namespace, self.dest, None))
        items.append(values)
        setattr(namespace, self.dest, items)


class _AppendConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
        super().__init__(option_strings=option_strings, dest=dest, nargs=0, const=const, default=default,
                         required=required, help=help,
                         metavar=metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        items = _copy_items(getattr(namespace, self.dest, None))
        items.append(self.const)
        setattr(namespace, self.dest, items)


class _CountAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None):
        super().__init__(option_strings=option_strings, dest=dest, nargs=0, default=default, required=required,
                         help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        count = getattr(namespace, self.dest, None)
        setattr(namespace, self.dest, (0 if count is None else count) + 1)


class _HelpAction(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
        super().__init__(option_strings=option_strings, dest=dest, default=default, nargs=0, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _VersionAction(Action):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS,
                 help="show program's version number and exit"):
        super().__init__(option_strings=option_strings, dest=dest, default=default, nargs=0, help=help)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        version = self.version if self.version is not None else parser.version
        formatter = parser._get_formatter()
        formatter.add_text(version)
        parser._print_message(formatter.format_help(), _sys.stdout)
        parser.exit()


class _SubParsersAction(Action):
    """The first of its arguments names a parser, which gets the rest."""

    class _ChoicesPseudoAction(Action):
        """Stands for a parser in the help."""

        def __init__(self, name, aliases, help):
            metavar = name
            if aliases:
                metavar += " (" + ", ".join(aliases) + ")"
            super().__init__(option_strings=[], dest=name, help=help, metavar=metavar)

    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prog_prefix = prog
        self._parser_class = parser_class
        self._name_parser_map = {}
        self._choices_actions = []
        super().__init__(option_strings=option_strings, dest=dest, nargs=PARSER, choices=self._name_parser_map,
                         required=required, help=help,
                         metavar=metavar)

    def add_parser(self, name, **kwargs):
        """A new parser for a command."""
        if kwargs.get("prog") is None:
            kwargs["prog"] = f"{self._prog_prefix} {name}"
        aliases = kwargs.pop("aliases", ())
        if name in self._name_parser_map:
            raise ArgumentError(self, _("conflicting subparser: %s") % name)
        for alias in aliases:
            if alias in self._name_parser_map:
                raise ArgumentError(self, _("conflicting subparser alias: %s") % alias)
        if "help" in kwargs:
            self._choices_actions.append(self._ChoicesPseudoAction(name, aliases, kwargs.pop("help")))
        parser = self._parser_class(**kwargs)
        for each in (name, *aliases):
            self._name_parser_map[each] = parser
        return parser

    def _get_subactions(self):
        return self._choices_actions

    def __call__(self, parser, namespace, values, option_string=None):
        name, *rest = values
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        try:
            chosen = self._name_parser_map[name]
        except KeyError:
            words = {"parser_name": name, "choices": ", ".join(self._name_parser_map)}
            raise ArgumentError(self, _("unknown parser %(parser_name)r (choices: %(choices)s)") % words)
        # A namespace of its own: what the outer parser has set must not stand in the way of the inner one's defaults.
        found, unknown = chosen.parse_known_args(rest, None)
        for key, value in vars(found).items():
            setattr(namespace, key, value)
        if unknown:
            vars(namespace).setdefault(_UNRECOGNIZED_ARGS_ATTR, [])
            getattr(namespace, _UNRECOGNIZED_ARGS_ATTR).extend(unknown)


class _ExtendAction(_AppendAction):
    def __call__(self, parser, namespace, values, option_string=None):
        items = _copy_items(getattr(namespace, self.dest, None))
        items.extend(values)
        setattr(namespace, self.dest, items)


class FileType:
    """Opens the file that an argument names; `-` is standard input or output."""

    def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
        self._mode = mode
        self._bufsize = bufsize
        self._encoding = encoding
        self._errors = errors

    def __call__(self, string):
        if string == "-":
            if "r" in self._mode:
                return _sys.stdin.buffer if "b" in self._mode else _sys.stdin
            if any(letter in self._mode for letter in "wax"):
                return _sys.stdout.buffer if "b" in self._mode else _sys.stdout
            raise ValueError(_('argument "-" with mode %r') % self._mode)
        try:
            return open(string, self._mode, self._bufsize, self._encoding, self._errors)
        except OSError as error:
            words = {"filename": string, "error": error}
            raise ArgumentTypeError(_("can't open '%(filename)s': %(error)s") % words)

    def __repr__(self):
        parts = [repr(each) for each in (self._mode, self._bufsize) if each != -1]
        parts += [f"{name}={value!r}" for name, value in (("encoding", self._encoding),
                                                          ("errors", self._errors)) if value is not None]
        return f"{type(self).__name__}({', '.join(parts)})"


# MARK: Declaring arguments

def _is_negative_number(text):
    """-1, -1.5, -.5"""
    if not text.startswith("-"):
        return False
    whole, point, fraction = text[1:].removesuffix("\n").partition(".")
    if point:
        return fraction.isdecimal() and (not whole or whole.isdecimal())
    return whole.isdecimal()


class _NegativeNumber:
    """Has the method of a pattern that tells negative numbers."""

    @staticmethod
    def match(text):
        return _is_negative_number(text) or None


class _ActionsContainer:
    """Holds arguments: a parser or a group of one."""

    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        self.description = description
        self.argument_default = argument_default
        self.prefix_chars = prefix_chars
        self.conflict_handler = conflict_handler
        self._registries = {}
        for name, cls in _ACTIONS.items():
            self.register("action", name, cls)
        self._get_handler()
        self._actions = []
        self._option_string_actions = {}
        self._action_groups = []
        self._mutually_exclusive_groups = []
        self._defaults = {}
        self._negative_number_matcher = _NegativeNumber
        # Whether some option looks like a negative number; a list, which groups share.
        self._has_negative_number_optionals = []

    # MARK: Registries and defaults

    def register(self, registry_name, value, object):
        self._registries.setdefault(registry_name, {})[value] = object

    def _registry_get(self, registry_name, value, default=None):
        return self._registries[registry_name].get(value, default)

    def set_defaults(self, **kwargs):
        """Defaults by name, also for arguments that there are not."""
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        """The default of a name."""
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest, None)

    # MARK: Adding

    def add_argument(self, *args, **kwargs):
        """Adds an argument: its option strings, or the name of a positional one."""
        chars = self.prefix_chars
        if not args or len(args) == 1 and args[0][0] not in chars:
            if args and "dest" in kwargs:
                raise ValueError("dest supplied twice for positional argument")
            kwargs = self._get_positional_kwargs(*args, **kwargs)
        else:
            kwargs = self._get_optional_kwargs(*args, **kwargs)
        if "default" not in kwargs:
            dest = kwargs["dest"]
            if dest in self._defaults:
                kwargs["default"] = self._defaults[dest]
            elif self.argument_default is not None:
                kwargs["default"] = self.argument_default
        action_class = self._pop_action_class(kwargs)
        if not callable(action_class):
            raise ValueError(f'unknown action "{action_class}"')
        action = action_class(**kwargs)
        convert = self._registry_get("type", action.type, action.type)
        if not callable(convert):
            raise ValueError(f"{convert!r} is not callable")
        if convert is FileType:
            raise ValueError(f"{convert!r} is a FileType class object, instance of it must be passed")
        # Only the layout knows whether metavars fit; where there is one for all there is nothing to ask.
        if isinstance(action.metavar, tuple) and hasattr(self, "_get_formatter"):
            try:
                self._get_formatter()._format_args(action, None)
            except TypeError:
                raise ValueError("length of metavar tuple does not match nargs")
        return self._add_action(action)

    def add_argument_group(self, *args, **kwargs):
        group = _ArgumentGroup(self, *args, **kwargs)
        self._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, **kwargs):
        group = _MutuallyExclusiveGroup(self, **kwargs)
        self._mutually_exclusive_groups.append(group)
        return group

    def _add_action(self, action):
        self._check_conflict(action)
        self._actions.append(action)
        action.container = self
        for option in action.option_strings:
            self._option_string_actions[option] = action
            if _is_negative_number(option) and not self._has_negative_number_optionals:
                self._has_negative_number_optionals.append(True)
        return action

    def _remove_action(self, action):
        self._actions.remove(action)

    def _add_container_actions(self, container):
        """Takes over the arguments of a parent, into groups with the same titles."""
        by_title = {}
        for group in self._action_groups:
            if group.title in by_title:
                raise ValueError(_("cannot merge actions - two groups are named %r") % (group.title))
            by_title[group.title] = group
        homes = {}
        for group in container._action_groups:
            if group.title not in by_title:
                by_title[group.title] = self.add_argument_group(
                    title=group.title, description=group.description, conflict_handler=group.conflict_handler)
            for action in group._group_actions:
                homes[action] = by_title[group.title]
        for group in container._mutually_exclusive_groups:
            own = self.add_mutually_exclusive_group(required=group.required)
            for action in group._group_actions:
                homes[action] = own
        for action in container._actions:
            homes.get(action, self)._add_action(action)

    def _get_positional_kwargs(self, dest, **kwargs):
        if "required" in kwargs:
            raise TypeError(_("'required' is an invalid argument for positionals"))
        nargs = kwargs.get("nargs")
        if nargs not in (OPTIONAL, ZERO_OR_MORE, REMAINDER,
                         SUPPRESS) or nargs == ZERO_OR_MORE and "default" not in kwargs:
            if nargs not in (REMAINDER, SUPPRESS):
                kwargs["required"] = True
        return dict(kwargs, dest=dest, option_strings=[])

    def _get_optional_kwargs(self, *args, **kwargs):
        options = []
        long_options = []
        for option in args:
            if option[0] not in self.prefix_chars:
                words = {"option": option, "prefix_chars": self.prefix_chars}
                raise ValueError(_("invalid option string %(option)r: must start with a character %(prefix_chars)r") % words)
            options.append(option)
            if len(option) > 1 and option[1] in self.prefix_chars:
                long_options.append(option)
        dest = kwargs.pop("dest", None)
        if dest is None:
            dest = (long_options or options)[0].lstrip(self.prefix_chars)
            if not dest:
                raise ValueError(_("dest= is required for options like %r") % option)
            dest = dest.replace("-", "_")
        return dict(kwargs, dest=dest, option_strings=options)

    def _pop_action_class(self, kwargs, default=None):
        action = kwargs.pop("action", default)
        return self._registry_get("action", action, action)

    # MARK: Conflicts

    def _get_handler(self):
        try:
            return getattr(self, f"_handle_conflict_{self.conflict_handler}")
        except AttributeError:
            raise ValueError(_("invalid conflict_resolution value: %r") % self.conflict_handler)

    def _check_conflict(self, action):
        conflicts = [(option,
                      self._option_string_actions[option]) for option in action.option_strings
                      if option in self._option_string_actions]
        if conflicts:
            self._get_handler()(action, conflicts)

    def _handle_conflict_error(self, action, conflicting_actions):
        message = ngettext("conflicting option string: %s", "conflicting option strings: %s", len(conflicting_actions))
        raise ArgumentError(action, message % ", ".join(option for option, _action in conflicting_actions))

    def _handle_conflict_resolve(self, action, conflicting_actions):
        for option, other in conflicting_actions:
            other.option_strings.remove(option)
            self._option_string_actions.pop(option, None)
            if not other.option_strings:
                other.container._remove_action(other)


class _ArgumentGroup(_ActionsContainer):
    def __init__(self, container, title=None, description=None, **kwargs):
        kwargs.setdefault("conflict_handler", container.conflict_handler)
        kwargs.setdefault("prefix_chars", container.prefix_chars)
        kwargs.setdefault("argument_default", container.argument_default)
        super().__init__(description=description, **kwargs)
        self.title = title
        self._group_actions = []
        # What a group shares with its parser.
        for name in ("_registries", "_actions", "_option_string_actions", "_defaults", "_has_negative_number_optionals",
                     "_mutually_exclusive_groups"):
            setattr(self, name, getattr(container, name))

    def _add_action(self, action):
        action = super()._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        super()._remove_action(action)
        self._group_actions.remove(action)

    def add_argument_group(self, *args, **kwargs):
        import warnings

        warnings.warn("Nesting argument groups is deprecated.", category=DeprecationWarning, stacklevel=2)
        return super().add_argument_group(*args, **kwargs)


class _MutuallyExclusiveGroup(_ArgumentGroup):
    def __init__(self, container, required=False):
        super().__init__(container)
        self.required = required
        self._container = container

    def _add_action(self, action):
        if action.required:
            raise ValueError(_("mutually exclusive arguments must be optional"))
        action = self._container._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        self._container._remove_action(action)
        self._group_actions.remove(action)

    def add_mutually_exclusive_group(self, *args, **kwargs):
        import warnings

        warnings.warn("Nesting mutually exclusive groups is deprecated.", category=DeprecationWarning, stacklevel=2)
        return super().add_mutually_exclusive_group(*args, **kwargs)


_ACTIONS = {
    None: _StoreAction, "store": _StoreAction, "store_const": _StoreConstAction, "store_true": _StoreTrueAction,
    "store_false": _StoreFalseAction, "append": _AppendAction, "append_const": _AppendConstAction,
    "count": _CountAction, "help": _HelpAction,
    "version": _VersionAction, "parsers": _SubParsersAction, "extend": _ExtendAction,
}


# MARK: How many arguments
#
# A command line is looked at as a text of one letter an argument: O for an option, A for anything else, - for `--`. An
# action takes a stretch of it. Each of these gives the possible lengths, longest first.

def _run_of(pattern, at, letters):
    """How many of these letters stand at a place."""
    end = at
    while end < len(pattern) and pattern[end] in letters:
        end += 1
    return end - at


def _lengths(action, pattern, at):
    nargs = action.nargs
    dash = "" if action.option_strings else "-"
    lead = _run_of(pattern, at, dash)
    start = at + lead
    if nargs == SUPPRESS:
        return [lead]
    if nargs == REMAINDER:
        return range(_run_of(pattern, at, "AO" + dash), -1, -1)
    if nargs == PARSER:
        if pattern[start:start + 1] != "A":
            return []
        return range(lead + _run_of(pattern, start, "AO" + dash), lead, -1)
    if nargs == ZERO_OR_MORE:
        return range(_run_of(pattern, at, "A" + dash), -1, -1)
    if nargs == ONE_OR_MORE:
        if pattern[start:start + 1] != "A":
            return []
        return range(lead + _run_of(pattern, start, "A" + dash), lead, -1)
    if nargs == OPTIONAL:
        if pattern[start:start + 1] == "A":
            return [lead + 1 + _run_of(pattern, start + 1, dash), lead]
        return [lead]
    end = start
    for _index in range(1 if nargs is None else nargs):
        end += _run_of(pattern, end, dash)
        if pattern[end:end + 1] != "A":
            return []
        end += 1
    return [end - at + _run_of(pattern, end, dash)]


def _match_all(actions, pattern, at):
    """How many arguments each of the actions takes from a place on; None when they do not fit."""
    if not actions:
        return []
    for length in _lengths(actions[0], pattern, at):
        rest = _match_all(actions[1:], pattern, at + length)
        if rest is not None:
            return [length, *rest]
    return None


class _Run:
    """Reads one command line."""

    def __init__(self, parser, arguments, namespace):
        self.parser = parser
        self.arguments = arguments
        self.namespace = namespace
        self.extras = []
        self.seen = set()
        self.given = set()
        self.positionals = parser._get_positional_actions()
        self.conflicts = {}
        for group in parser._mutually_exclusive_groups:
            actions = group._group_actions
            for index, action in enumerate(actions):
                self.conflicts.setdefault(action, []).extend(actions[:index] + actions[index + 1:])
        # The options by their place, and the whole line as letters.
        self.options = {}
        letters = []
        for index, argument in enumerate(arguments):
            if argument == "--":
                letters.append("-" + "A" * (len(arguments) - index - 1))
                break
            option = parser._parse_optional(argument)
            if option is not None:
                self.options[index] = option
            letters.append("A" if option is None else "O")
        self.pattern = "".join(letters)

    def run(self):
        last_option = max(self.options, default=-1)
        at = 0
        while at <= last_option:
            next_option = min(index for index in self.options if index >= at)
            if at != next_option:
                end = self.take_positionals(at)
                if end > at:
                    at = end
                    continue
            if at not in self.options:
                # Nothing takes what stands before the option.
                self.extras.extend(self.arguments[at:next_option])
                at = next_option
            at = self.take_option(at)
        at = self.take_positionals(at)
        self.extras.extend(self.arguments[at:])
        self.finish()
        return self.namespace, self.extras

    def act(self, action, arguments, option=None):
        self.seen.add(action)
        values = self.parser._get_values(action, arguments)
        if values is not action.default:
            self.given.add(action)
            for other in self.conflicts.get(action, ()):
                if other in self.given:
                    raise ArgumentError(action, _("not allowed with argument %s") % _get_action_name(other))
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option)

    def take_positionals(self, at):
        """Gives as many positional actions as fit what they take."""
        counts = self.parser._match_arguments_partial(self.positionals, self.pattern[at:])
        for action, count in zip(self.positionals, counts):
            arguments = self.arguments[at:at + count]
            at += count
            self.act(action, arguments)
        self.positionals[:] = self.positionals[len(counts):]
        return at

    def take_option(self, at):
        """An option with its arguments, or several of one letter that are written together."""
        parser = self.parser
        action, option, explicit = self.options[at]
        if action is None:
            self.extras.append(self.arguments[at])
            return at + 1
        pending = []
        while explicit is not None:
            count = parser._match_argument(action, "A")
            if count == 1:
                pending.append((action, [explicit], option))
                end = at + 1
                break
            if count != 0 or option[1] in parser.prefix_chars or explicit == "":
                raise ArgumentError(action, _("ignored explicit argument %r") % explicit)
            pending.append((action, [], option))
            option = option[0] + explicit[0]
            whole = explicit
            explicit = explicit[1:] or None
            if option not in parser._option_string_actions:
                raise ArgumentError(action, _("ignored explicit argument %r") % whole)
            action = parser._option_string_actions[option]
        else:
            end = at + 1 + parser._match_argument(action, self.pattern[at + 1:])
            pending.append((action, self.arguments[at + 1:end], option))
        for action, arguments, option in pending:
            self.act(action, arguments, option)
        return end

    def finish(self):
        """Converts defaults that are text, and complains about what is missing."""
        parser = self.parser
        missing = []
        for action in parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(_get_action_name(action))
            elif (isinstance(action.default, str) and hasattr(self.namespace, action.dest)
                  and action.default is getattr(self.namespace, action.dest)):
                setattr(self.namespace, action.dest, parser._get_value(action, action.default))
        if missing:
            parser.error(_("the following arguments are required: %s") % ", ".join(missing))
        for group in parser._mutually_exclusive_groups:
            if group.required and not any(action in self.given for action in group._group_actions):
                names = [_get_action_name(action) for action in group._group_actions if action.help is not SUPPRESS]
                parser.error(_("one of the arguments %s is required") % " ".join(names))


# MARK: The parser

class ArgumentParser(_AttributeHolder, _ActionsContainer):
    """Reads command lines."""

    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=None,
                 prefix_chars="-",
                 fromfile_prefix_chars=None, argument_default=None, conflict_handler="error", add_help=True,
                 allow_abbrev=True,
                 exit_on_error=True):
        super().__init__(description=description, prefix_chars=prefix_chars, argument_default=argument_default,
                         conflict_handler=conflict_handler)
        if prog is None:
            prog = _os.path.basename(_sys.argv[0])
        self.prog = prog
        self.usage = usage
        self.epilog = epilog
        self._formatter_class = formatter_class
        self.fromfile_prefix_chars = fromfile_prefix_chars
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self._positionals = self.add_argument_group(_("positional arguments"))
        self._optionals = self.add_argument_group(_("options"))
        self._subparsers = None
        self.register("type", None, _identity)
        default_prefix = "-" if "-" in prefix_chars else prefix_chars[0]
        if self.add_help:
            self.add_argument(default_prefix + "h", default_prefix * 2 + "help", action="help", default=SUPPRESS,
                              help=_("show this help message and exit"))
        for parent in parents:
            self._add_container_actions(parent)
            if isinstance(getattr(parent, "_defaults", None), dict):
                self._defaults.update(parent._defaults)

    @property
    def formatter_class(self):
        if self._formatter_class is None:
            # Help has not been asked for yet.
            self._formatter_class = __getattr__("HelpFormatter")
        return self._formatter_class

    @formatter_class.setter
    def formatter_class(self, value):
        self._formatter_class = value

    def _get_kwargs(self):
        names = ["prog", "usage", "description", "formatter_class", "conflict_handler", "add_help"]
        return [(name, getattr(self, name)) for name in names]

    # MARK: Adding

    def add_subparsers(self, **kwargs):
        """Commands that have parsers of their own."""
        if self._subparsers is not None:
            self.error(_("cannot have multiple subparser arguments"))
        kwargs.setdefault("parser_class", type(self))
        if "title" in kwargs or "description" in kwargs:
            title = _(kwargs.pop("title", "subcommands"))
            description = _(kwargs.pop("description", None)) if "description" in kwargs else None
            self._subparsers = self.add_argument_group(title, description)
        else:
            self._subparsers = self._positionals
        if kwargs.get("prog") is None:
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._get_positional_actions(), self._mutually_exclusive_groups, "")
            kwargs["prog"] = formatter.format_help().strip()
        action = self._pop_action_class(kwargs, "parsers")(option_strings=[], **kwargs)
        self._subparsers._add_action(action)
        return action

    def _add_action(self, action):
        (self._optionals if action.option_strings else self._positionals)._add_action(action)
        return action

    def _get_optional_actions(self):
        return [action for action in self._actions if action.option_strings]

    def _get_positional_actions(self):
        return [action for action in self._actions if not action.option_strings]

    # MARK: Reading

    def parse_args(self, args=None, namespace=None):
        """Reads a command line; ends the program with a message when something is wrong with it."""
        args, argv = self.parse_known_args(args, namespace)
        if argv:
            self.error(_("unrecognized arguments: %s") % " ".join(argv))
        return args

    def parse_known_args(self, args=None, namespace=None):
        """Reads a command line; gives what it does not know as a list."""
        args = list(_sys.argv[1:] if args is None else args)
        if namespace is None:
            namespace = Namespace()
        for action in self._actions:
            if action.dest is not SUPPRESS and action.default is not SUPPRESS and not hasattr(namespace, action.dest):
                setattr(namespace, action.dest, action.default)
        for dest, value in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        if self.exit_on_error:
            try:
                namespace, args = self._parse_known_args(args, namespace)
            except ArgumentError as error:
                self.error(str(error))
        else:
            namespace, args = self._parse_known_args(args, namespace)
        if hasattr(namespace, _UNRECOGNIZED_ARGS_ATTR):
            args.extend(getattr(namespace, _UNRECOGNIZED_ARGS_ATTR))
            delattr(namespace, _UNRECOGNIZED_ARGS_ATTR)
        return namespace, args

    def _parse_known_args(self, arg_strings, namespace):
        if self.fromfile_prefix_chars is not None:
            arg_strings = self._read_args_from_files(arg_strings)
        return _Run(self, arg_strings, namespace).run()

    def _read_args_from_files(self, arg_strings):
        result = []
        for argument in arg_strings:
            if not argument or argument[0] not in self.fromfile_prefix_chars:
                result.append(argument)
                continue
            try:
                with open(argument[1:], encoding=_sys.getfilesystemencoding(),
                          errors=_sys.getfilesystemencodeerrors()) as file:
                    inside = [word for line in file.read().splitlines() for word in self.convert_arg_line_to_args(line)]
                    result.extend(self._read_args_from_files(inside))
            except OSError as error:
                self.error(str(error))
        return result

    def convert_arg_line_to_args(self, arg_line):
        """The arguments on a line of a file."""
        return [arg_line]

    def _match_argument(self, action, arg_strings_pattern):
        """How many arguments an action takes."""
        counts = _match_all([action], arg_strings_pattern, 0)
        if counts is not None:
            return counts[0]
        messages = {None: _("expected one argument"), OPTIONAL: _("expected at most one argument"),
                    ONE_OR_MORE: _("expected at least one argument")}
        message = messages.get(action.nargs)
        if message is None:
            message = ngettext("expected %s argument", "expected %s arguments", action.nargs) % action.nargs
        raise ArgumentError(action, message)

    def _match_arguments_partial(self, actions, arg_strings_pattern):
        """How many arguments each of as many actions as fit takes."""
        for count in range(len(actions), 0, -1):
            counts = _match_all(actions[:count], arg_strings_pattern, 0)
            if counts is not None:
                return counts
        return []

    def _parse_optional(self, arg_string):
        """The action, the option string and its explicit argument; None for what is no option."""
        if not arg_string or arg_string[0] not in self.prefix_chars:
            return None
        if arg_string in self._option_string_actions:
            return self._option_string_actions[arg_string], arg_string, None
        if len(arg_string) == 1:
            return None
        if "=" in arg_string:
            option, _equal, explicit = arg_string.partition("=")
            if option in self._option_string_actions:
                return self._option_string_actions[option], option, explicit
        found = self._get_option_tuples(arg_string)
        if len(found) > 1:
            words = {"option": arg_string, "matches": ", ".join(option for _action, option, _explicit in found)}
            self.error(_("ambiguous option: %(option)s could match %(matches)s") % words)
        if found:
            return found[0]
        if self._negative_number_matcher.match(arg_string) and not self._has_negative_number_optionals:
            return None
        if " " in arg_string:
            return None
        return None, arg_string, None

    def _get_option_tuples(self, option_string):
        """The options that something may be short for."""
        chars = self.prefix_chars
        result = []
        if option_string[0] in chars and option_string[1] in chars:
            if self.allow_abbrev:
                prefix, equal, explicit = option_string.partition("=")
                for option, action in self._option_string_actions.items():
                    if option.startswith(prefix):
                        result.append((action, option, explicit if equal else None))
        elif option_string[0] in chars:
            for option, action in self._option_string_actions.items():
                if option == option_string[:2]:
                    result.append((action, option, option_string[2:]))
                elif option.startswith(option_string):
                    result.append((action, option, None))
        else:
            self.error(_("unexpected option string: %s") % option_string)
        return result

    # MARK: Values

    def _get_values(self, action, arg_strings):
        """What an action gets for its arguments."""
        nargs = action.nargs
        if nargs not in (PARSER, REMAINDER):
            try:
                arg_strings.remove("--")
            except ValueError:
                pass
        if not arg_strings and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str):
                value = self._get_value(action, value)
                self._check_value(action, value)
        elif not arg_strings and nargs == ZERO_OR_MORE and not action.option_strings:
            if action.default is not None:
                value = action.default
                self._check_value(action, value)
            else:
                # What an empty sequence is needs no check.
                value = arg_strings
        elif len(arg_strings) == 1 and nargs in (None, OPTIONAL):
            value = self._get_value(action, arg_strings[0])
            self._check_value(action, value)
        elif nargs == REMAINDER:
            value = [self._get_value(action, each) for each in arg_strings]
        elif nargs == PARSER:
            value = [self._get_value(action, each) for each in arg_strings]
            self._check_value(action, value[0])
        elif nargs == SUPPRESS:
            value = SUPPRESS
        else:
            value = [self._get_value(action, each) for each in arg_strings]
            for each in value:
                self._check_value(action, each)
        return value

    def _get_value(self, action, arg_string):
        """An argument, converted."""
        convert = self._registry_get("type", action.type, action.type)
        if not callable(convert):
            raise ArgumentError(action, _("%r is not callable") % convert)
        try:
            return convert(arg_string)
        except ArgumentTypeError as error:
            raise ArgumentError(action, str(error))
        except (TypeError, ValueError):
            words = {"type": getattr(action.type, "__name__", repr(action.type)), "value": arg_string}
            raise ArgumentError(action, _("invalid %(type)s value: %(value)r") % words)

    def _check_value(self, action, value):
        if action.choices is not None and value not in action.choices:
            words = {"value": value, "choices": ", ".join(map(repr, action.choices))}
            raise ArgumentError(action, _("invalid choice: %(value)r (choose from %(choices)s)") % words)

    # MARK: Intermixed

    def parse_intermixed_args(self, args=None, namespace=None):
        """As parse_args, but options may stand between the arguments of one positional."""
        args, argv = self.parse_known_intermixed_args(args, namespace)
        if argv:
            self.error(_("unrecognized arguments: %s") % " ".join(argv))
        return args

    def parse_known_intermixed_args(self, args=None, namespace=None):
        """Reads the options first, then the positionals from what is left."""
        positionals = self._get_positional_actions()
        greedy = [action for action in positionals if action.nargs in (PARSER, REMAINDER)]
        if greedy:
            raise TypeError(f"parse_intermixed_args: positional arg with nargs={greedy[0].nargs}")
        if any(action.dest == each.dest for group in self._mutually_exclusive_groups for each in group._group_actions
               for action in positionals):
            raise TypeError("parse_intermixed_args: positional in mutuallyExclusiveGroup")
        try:
            usage = self.usage
            try:
                if self.usage is None:
                    # Messages of the first part shall show the usage of both.
                    self.usage = self.format_usage()[7:]
                for action in positionals:
                    action.save_nargs, action.nargs = action.nargs, SUPPRESS
                    action.save_default, action.default = action.default, SUPPRESS
                namespace, rest = self.parse_known_args(args, namespace)
                for action in positionals:
                    if hasattr(namespace, action.dest) and getattr(namespace, action.dest) == []:
                        import warnings

                        warnings.warn("Do not expect %s in %s" % (action.dest, namespace))
                        delattr(namespace, action.dest)
            finally:
                for action in positionals:
                    action.nargs = action.save_nargs
                    action.default = action.save_default
            optionals = self._get_optional_actions()
            try:
                for action in optionals:
                    action.save_required, action.required = action.required, False
                for group in self._mutually_exclusive_groups:
                    group.save_required, group.required = group.required, False
                namespace, extras = self.parse_known_args(rest, namespace)
            finally:
                for action in optionals:
                    action.required = action.save_required
                for group in self._mutually_exclusive_groups:
                    group.required = group.save_required
        finally:
            self.usage = usage
        return namespace, extras

    # MARK: Help

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), _sys.stdout if file is None else file)

    def print_help(self, file=None):
        self._print_message(self.format_help(), _sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if message:
            (file or _sys.stderr).write(message)

    def exit(self, status=0, message=None):
        """Ends the program."""
        if message:
            self._print_message(message, _sys.stderr)
        _sys.exit(status)

    def error(self, message):
        """Writes the usage and a message, and ends the program with status 2."""
        self.print_usage(_sys.stderr)
        self.exit(2, _("%(prog)s: error: %(message)s\n") % {"prog": self.prog, "message": message})


def _identity(string):
    return string
