"""Command lines: what a program takes is declared, arguments are read and checked, and help is written.

Here arguments are declared. What is done with them stands in `_argparse_actions`, which of them belong to which action
is found in `_argparse_reading`, and the help is laid out in `_argparse_help`, which is loaded when help or a message
about wrong usage is wanted.
"""

import os as _os
import sys as _sys

from _argparse_actions import (
    ACTIONS as _ACTIONS, ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, UNRECOGNIZED as _UNRECOGNIZED_ARGS_ATTR,
    ZERO_OR_MORE, Action, ArgumentError, ArgumentTypeError, BooleanOptionalAction, FileType, Namespace, _AppendAction,
    _AppendConstAction, _AttributeHolder, _CountAction, _ExtendAction, _get_action_name, _HelpAction, _StoreAction,
    _StoreConstAction, _StoreFalseAction, _StoreTrueAction, _SubParsersAction, _VersionAction, ngettext,
    translated as _)
from _argparse_reading import Reading as _Reading, length_for as _length_for

__all__ = [
    "ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction", "FileType", "HelpFormatter",
    "ArgumentDefaultsHelpFormatter", "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "MetavarTypeHelpFormatter",
    "Namespace", "Action", "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "SUPPRESS", "ZERO_OR_MORE",
]

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


# MARK: Negative numbers

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


# MARK: Containers

def _same(string):
    return string


def _deprecated(nesting):
    import warnings

    warnings.warn(f"Nesting {nesting} is deprecated.", DeprecationWarning, stacklevel=3)


class _ActionsContainer:
    """Holds arguments: a parser or a group of one."""

    # What the groups of a parser have in common with it.
    _COMMON = ("_registries", "_actions", "_option_string_actions", "_defaults", "_has_negative_number_optionals",
               "_mutually_exclusive_groups")

    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        self.prefix_chars, self.description = prefix_chars, description
        self.conflict_handler, self.argument_default = conflict_handler, argument_default
        # Raises an error if there is no such way.
        self._get_handler()
        self._registries = {"action": dict(_ACTIONS), "type": {}}
        self._defaults = {}
        self._actions, self._option_string_actions = [], {}
        self._action_groups, self._mutually_exclusive_groups = [], []
        self._negative_number_matcher = _NegativeNumber
        # Holds something once an option looks like a negative number.
        self._has_negative_number_optionals = []

    def register(self, registry_name, value, object):
        """Gives an action or a type a name by which arguments are declared."""
        self._registries.setdefault(registry_name, {})[value] = object

    def _registry_get(self, registry_name, value, default=None):
        return self._registries[registry_name].get(value, default)

    # MARK: Defaults

    def get_default(self, dest):
        """The default of a name."""
        declared = (action.default for action in self._actions if action.dest == dest)
        return next((default for default in declared if default is not None), self._defaults.get(dest))

    def set_defaults(self, **kwargs):
        """Defaults by name, also for arguments that there are not."""
        self._defaults.update(kwargs)
        for action in self._actions:
            action.default = kwargs.get(action.dest, action.default)

    # MARK: Declaration

    def add_argument(self, *args, **kwargs):
        """Adds an argument: its option strings, or the name of a positional one."""
        positional = not args or len(args) == 1 and args[0][0] not in self.prefix_chars
        if positional and args and "dest" in kwargs:
            raise ValueError("dest supplied twice for positional argument")
        declaration = (self._get_positional_kwargs if positional else self._get_optional_kwargs)(*args, **kwargs)
        if "default" not in declaration:
            default = self._defaults.get(declaration["dest"], self.argument_default)
            if default is not None or declaration["dest"] in self._defaults:
                declaration["default"] = default
        make = self._pop_action_class(declaration)
        if not callable(make):
            raise ValueError(f'unknown action "{make}"')
        action = make(**declaration)
        self._check_declared(action)
        return self._add_action(action)

    def _check_declared(self, action):
        convert = self._registry_get("type", action.type, action.type)
        if not callable(convert):
            raise ValueError(f"{convert!r} is not callable")
        if convert is FileType:
            raise ValueError(f"{convert!r} is a FileType class object, instance of it must be passed")
        # Only the layout knows whether an argument can be shown; it is not asked about what always can.
        nargs, choices = action.nargs, action.choices
        plain = isinstance(nargs, int) or nargs in (
            None, OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, REMAINDER, PARSER, SUPPRESS)
        if choices is not None:
            plain = plain and hasattr(choices, "__iter__")
        if (not plain or isinstance(action.metavar, tuple)) and hasattr(self, "_get_formatter"):
            layout = self._get_formatter()
            try:
                layout._format_args(action, None)
            except TypeError:
                raise ValueError("length of metavar tuple does not match nargs")

    def _get_positional_kwargs(self, dest, **kwargs):
        if "required" in kwargs:
            raise TypeError(_("'required' is an invalid argument for positionals"))
        nargs = kwargs.get("nargs")
        if nargs != OPTIONAL and (nargs != ZERO_OR_MORE or "default" not in kwargs):
            kwargs["required"] = True
        return kwargs | {"dest": dest, "option_strings": []}

    def _get_optional_kwargs(self, *args, **kwargs):
        prefixes = self.prefix_chars
        for option in args:
            if option[0] not in prefixes:
                message = _("invalid option string %(option)r: must start with a character %(prefix_chars)r")
                raise ValueError(message % {"option": option, "prefix_chars": prefixes})
        dest = kwargs.pop("dest", None)
        if dest is None:
            long_options = [option for option in args if len(option) > 1 and option[1] in prefixes]
            dest = (long_options or args)[0].lstrip(prefixes).replace("-", "_")
            if not dest:
                raise ValueError(_("dest= is required for options like %r") % args[-1])
        return kwargs | {"dest": dest, "option_strings": list(args)}

    def _pop_action_class(self, kwargs, default=None):
        wanted = kwargs.pop("action", default)
        return self._registry_get("action", wanted, wanted)

    def _add_action(self, action):
        self._check_conflict(action)
        action.container = self
        self._actions.append(action)
        for option in action.option_strings:
            self._option_string_actions[option] = action
            if not self._has_negative_number_optionals and _is_negative_number(option):
                self._has_negative_number_optionals.append(True)
        return action

    def _remove_action(self, action):
        del self._actions[self._actions.index(action)]

    # MARK: Groups

    def add_mutually_exclusive_group(self, **kwargs):
        """A group of which the user may give one argument."""
        self._mutually_exclusive_groups.append(_MutuallyExclusiveGroup(self, **kwargs))
        return self._mutually_exclusive_groups[-1]

    def add_argument_group(self, *args, **kwargs):
        """A group that the help shows under a title."""
        self._action_groups.append(_ArgumentGroup(self, *args, **kwargs))
        return self._action_groups[-1]

    def _add_container_actions(self, container):
        """Takes over the arguments of a parent, into groups with the same titles."""
        titled = {}
        for group in self._action_groups:
            if group.title in titled:
                raise ValueError(_("cannot merge actions - two groups are named %r") % (group.title))
            titled[group.title] = group
        homes = {}
        for group in container._action_groups:
            home = titled.get(group.title)
            if home is None:
                home = titled[group.title] = self.add_argument_group(
                    title=group.title, description=group.description, conflict_handler=group.conflict_handler)
            homes.update(dict.fromkeys(group._group_actions, home))
        for group in container._mutually_exclusive_groups:
            home = self.add_mutually_exclusive_group(required=group.required)
            homes.update(dict.fromkeys(group._group_actions, home))
        for action in container._actions:
            homes.get(action, self)._add_action(action)

    # MARK: Conflicts

    def _get_handler(self):
        try:
            return getattr(self, f"_handle_conflict_{self.conflict_handler}")
        except AttributeError:
            raise ValueError(_("invalid conflict_resolution value: %r") % self.conflict_handler)

    def _check_conflict(self, action):
        known = self._option_string_actions
        taken = [(option, known[option]) for option in action.option_strings if option in known]
        if taken:
            self._get_handler()(action, taken)

    def _handle_conflict_error(self, action, conflicting_actions):
        options = [option for option, other in conflicting_actions]
        message = ngettext("conflicting option string: %s", "conflicting option strings: %s", len(options))
        raise ArgumentError(action, message % ", ".join(options))

    def _handle_conflict_resolve(self, action, conflicting_actions):
        for option, loser in conflicting_actions:
            self._option_string_actions.pop(option, None)
            loser.option_strings.remove(option)
            if not loser.option_strings:
                loser.container._remove_action(loser)


class _ArgumentGroup(_ActionsContainer):
    def __init__(self, container, title=None, description=None, **kwargs):
        for setting in ("conflict_handler", "prefix_chars", "argument_default"):
            kwargs.setdefault(setting, getattr(container, setting))
        super().__init__(description=description, **kwargs)
        for attribute in self._COMMON:
            setattr(self, attribute, getattr(container, attribute))
        self._group_actions = []
        self.title = title

    def add_argument_group(self, *args, **kwargs):
        _deprecated("argument groups")
        return super().add_argument_group(*args, **kwargs)

    def _add_action(self, action):
        self._group_actions.append(super()._add_action(action))
        return action

    def _remove_action(self, action):
        self._group_actions.remove(action)
        super()._remove_action(action)


class _MutuallyExclusiveGroup(_ArgumentGroup):
    def __init__(self, container, required=False):
        super().__init__(container)
        self._container, self.required = container, required

    def add_mutually_exclusive_group(self, *args, **kwargs):
        _deprecated("mutually exclusive groups")
        return super().add_mutually_exclusive_group(*args, **kwargs)

    def _remove_action(self, action):
        self._group_actions.remove(action)
        self._container._remove_action(action)

    def _add_action(self, action):
        if action.required:
            raise ValueError(_("mutually exclusive arguments must be optional"))
        self._group_actions.append(self._container._add_action(action))
        return action


# MARK: The parser

class _Changed:
    """Attributes of some objects that have other values for the time of a block."""

    def __init__(self, objects, **values):
        self.before = [(each, name, getattr(each, name)) for each in objects for name in values]
        self.values = values

    def __enter__(self):
        for each, name, _value in self.before:
            setattr(each, name, self.values[name])

    def __exit__(self, *exception):
        for change in self.before:
            setattr(*change)


class ArgumentParser(_AttributeHolder, _ActionsContainer):
    """Reads command lines."""

    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=None,
                 prefix_chars="-", fromfile_prefix_chars=None, argument_default=None, conflict_handler="error",
                 add_help=True, allow_abbrev=True, exit_on_error=True):
        super().__init__(description=description, prefix_chars=prefix_chars, argument_default=argument_default,
                         conflict_handler=conflict_handler)
        self.prog = _os.path.basename(_sys.argv[0]) if prog is None else prog
        self.usage, self.epilog, self._formatter_class = usage, epilog, formatter_class
        self.fromfile_prefix_chars, self.add_help = fromfile_prefix_chars, add_help
        self.allow_abbrev, self.exit_on_error = allow_abbrev, exit_on_error
        self.register("type", None, _same)
        self._positionals = self.add_argument_group(_("positional arguments"))
        self._optionals = self.add_argument_group(_("options"))
        self._subparsers = None
        if add_help:
            dash = "-" if "-" in prefix_chars else prefix_chars[0]
            self.add_argument(f"{dash}h", f"{dash}{dash}help", action="help", default=SUPPRESS,
                              help=_("show this help message and exit"))
        for parent in parents:
            self._add_container_actions(parent)
            defaults = getattr(parent, "_defaults", None)
            if isinstance(defaults, dict):
                self._defaults.update(defaults)

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
        shown = ("prog", "usage", "description", "formatter_class", "conflict_handler", "add_help")
        return [(name, getattr(self, name)) for name in shown]

    # MARK: Arguments

    def _get_positional_actions(self):
        return [action for action in self._actions if not action.option_strings]

    def _get_optional_actions(self):
        return [action for action in self._actions if action.option_strings]

    def _add_action(self, action):
        home = self._optionals if action.option_strings else self._positionals
        home._add_action(action)
        return action

    def add_subparsers(self, **kwargs):
        """Commands that have parsers of their own."""
        if self._subparsers is not None:
            self.error(_("cannot have multiple subparser arguments"))
        home = self._positionals
        if "title" in kwargs or "description" in kwargs:
            title = _(kwargs.pop("title", "subcommands"))
            description = _(kwargs.pop("description", None)) if "description" in kwargs else None
            home = self.add_argument_group(title, description)
        self._subparsers = home
        kwargs.setdefault("parser_class", type(self))
        if kwargs.get("prog") is None:
            # What stands before the command: the usage without the options.
            page = self._get_formatter()
            page.add_usage(self.usage, self._get_positional_actions(), self._mutually_exclusive_groups, "")
            kwargs["prog"] = page.format_help().strip()
        action = self._pop_action_class(kwargs, "parsers")(option_strings=[], **kwargs)
        home._add_action(action)
        return action

    # MARK: Reading

    def _all_known(self, found, unknown):
        """The values that were found, if nothing else was."""
        if unknown:
            self.error(_("unrecognized arguments: %s") % " ".join(unknown))
        return found

    def parse_args(self, args=None, namespace=None):
        """Reads a command line; ends the program with a message when something is wrong with it."""
        return self._all_known(*self.parse_known_args(args, namespace))

    def parse_intermixed_args(self, args=None, namespace=None):
        """As parse_args, but options may stand between the arguments of one positional."""
        return self._all_known(*self.parse_known_intermixed_args(args, namespace))

    def parse_known_args(self, args=None, namespace=None):
        """Reads a command line; gives what it does not know as a list."""
        extras = list(_sys.argv[1:] if args is None else args)
        namespace = Namespace() if namespace is None else namespace
        for action in self._actions:
            dest = action.dest
            if dest is not SUPPRESS and action.default is not SUPPRESS and not hasattr(namespace, dest):
                setattr(namespace, dest, action.default)
        for dest, default in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, default)
        try:
            namespace, extras = self._parse_known_args(extras, namespace)
        except ArgumentError as problem:
            if not self.exit_on_error:
                raise
            self.error(str(problem))
        missed = getattr(namespace, _UNRECOGNIZED_ARGS_ATTR, None)
        if missed is not None:
            extras += missed
            delattr(namespace, _UNRECOGNIZED_ARGS_ATTR)
        return namespace, extras

    def _parse_known_args(self, arg_strings, namespace):
        if self.fromfile_prefix_chars is not None:
            arg_strings = self._read_args_from_files(arg_strings)
        return _Reading(self, arg_strings, namespace).run()

    def parse_known_intermixed_args(self, args=None, namespace=None):
        """Reads the options first, then the positionals from what is left."""
        positionals = self._get_positional_actions()
        groups = self._mutually_exclusive_groups
        for action in positionals:
            if action.nargs in (PARSER, REMAINDER):
                raise TypeError(f"parse_intermixed_args: positional arg with nargs={action.nargs}")
        exclusive = {each.dest for group in groups for each in group._group_actions}
        if not exclusive.isdisjoint(action.dest for action in positionals):
            raise TypeError("parse_intermixed_args: positional in mutuallyExclusiveGroup")
        # Messages of both parts shall show the usage of the whole.
        with _Changed([self], usage=self.format_usage()[7:] if self.usage is None else self.usage):
            with _Changed(positionals, nargs=SUPPRESS, default=SUPPRESS):
                namespace, rest = self.parse_known_args(args, namespace)
                for action in positionals:
                    if getattr(namespace, action.dest, None) == []:
                        import warnings

                        warnings.warn(f"Do not expect {action.dest} in {namespace}")
                        delattr(namespace, action.dest)
            with _Changed([*self._get_optional_actions(), *groups], required=False):
                return self.parse_known_args(rest, namespace)

    def _match_argument(self, action, arg_strings_pattern):
        """How many arguments an action takes."""
        return _length_for(action, arg_strings_pattern)

    def convert_arg_line_to_args(self, arg_line):
        """The arguments on a line of a file."""
        return [arg_line]

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
                    result += self._read_args_from_files(inside)
            except OSError as problem:
                self.error(str(problem))
        return result

    # MARK: Options

    def _parse_optional(self, arg_string):
        """The action, the option string and its explicit argument; None for what is no option."""
        if not arg_string or arg_string[0] not in self.prefix_chars:
            return None
        known = self._option_string_actions
        if arg_string in known:
            return known[arg_string], arg_string, None
        if len(arg_string) == 1:
            return None
        option, equal, explicit = arg_string.partition("=")
        if equal and option in known:
            return known[option], option, explicit
        found = self._get_option_tuples(arg_string)
        if len(found) > 1:
            words = {"option": arg_string, "matches": ", ".join([option for _action, option, _explicit in found])}
            self.error(_("ambiguous option: %(option)s could match %(matches)s") % words)
        if found:
            return found[0]
        if self._negative_number_matcher.match(arg_string) and not self._has_negative_number_optionals:
            return None
        return None if " " in arg_string else (None, arg_string, None)

    def _get_option_tuples(self, option_string):
        """The options that something may be short for."""
        prefixes, known = self.prefix_chars, self._option_string_actions.items()
        if option_string[0] not in prefixes:
            self.error(_("unexpected option string: %s") % option_string)
            return []
        if option_string[1] in prefixes:
            if not self.allow_abbrev:
                return []
            start, equal, explicit = option_string.partition("=")
            return [(action, option, explicit if equal else None) for option, action in known
                    if option.startswith(start)]
        # One letter, with what stands behind it, or a longer word with one prefix character.
        letter, behind = option_string[:2], option_string[2:]
        return [(action, option, behind if option == letter else None) for option, action in known
                if option == letter or option.startswith(option_string)]

    # MARK: Values

    def _get_values(self, action, arg_strings):
        """What an action gets for its arguments."""
        nargs = action.nargs
        if nargs == SUPPRESS:
            return SUPPRESS
        if nargs not in (PARSER, REMAINDER) and "--" in arg_strings:
            arg_strings.remove("--")
        if not arg_strings:
            if nargs == OPTIONAL:
                value = action.const if action.option_strings else action.default
                if isinstance(value, str):
                    value = self._get_value(action, value)
                    self._check_value(action, value)
                return value
            if nargs == ZERO_OR_MORE and not action.option_strings:
                if action.default is None:
                    # What an empty sequence is needs no check.
                    return arg_strings
                self._check_value(action, action.default)
                return action.default
        if len(arg_strings) == 1 and nargs in (None, OPTIONAL):
            value = self._get_value(action, arg_strings[0])
            self._check_value(action, value)
            return value
        values = [self._get_value(action, each) for each in arg_strings]
        if nargs != REMAINDER:
            for each in values[:1] if nargs == PARSER else values:
                self._check_value(action, each)
        return values

    def _get_value(self, action, arg_string):
        """An argument, converted."""
        convert = self._registry_get("type", action.type, action.type)
        if not callable(convert):
            raise ArgumentError(action, _("%r is not callable") % convert)
        try:
            return convert(arg_string)
        except (TypeError, ValueError):
            words = {"type": getattr(action.type, "__name__", repr(action.type)), "value": arg_string}
            raise ArgumentError(action, _("invalid %(type)s value: %(value)r") % words)
        except ArgumentTypeError as problem:
            raise ArgumentError(action, str(problem))

    def _check_value(self, action, value):
        choices = action.choices
        if choices is not None and value not in choices:
            words = {"value": value, "choices": ", ".join(map(repr, choices))}
            raise ArgumentError(action, _("invalid choice: %(value)r (choose from %(choices)s)") % words)

    # MARK: Help

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def _usage_page(self):
        page = self._get_formatter()
        page.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return page

    def format_usage(self):
        return self._usage_page().format_help()

    def format_help(self):
        page = self._usage_page()
        page.add_text(self.description)
        for group in self._action_groups:
            page.start_section(group.title)
            page.add_text(group.description)
            page.add_arguments(group._group_actions)
            page.end_section()
        page.add_text(self.epilog)
        return page.format_help()

    def print_help(self, file=None):
        self._print_message(self.format_help(), _sys.stdout if file is None else file)

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), _sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if message:
            (file or _sys.stderr).write(message)

    # MARK: Ending the program

    def error(self, message):
        """Writes the usage and a message, and ends the program with status 2."""
        self.print_usage(_sys.stderr)
        self.exit(2, _("%(prog)s: error: %(message)s\n") % {"prog": self.prog, "message": message})

    def exit(self, status=0, message=None):
        """Ends the program."""
        if message:
            self._print_message(message, _sys.stderr)
        _sys.exit(status)
