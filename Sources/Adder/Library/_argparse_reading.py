"""How `argparse` reads a command line: which arguments belong to which action."""

from _argparse_actions import (
    ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, ArgumentError, _get_action_name, ngettext,
    translated as _)

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


def length_for(action, pattern):
    """How many arguments an action takes that stands before these."""
    for length in _lengths(action, pattern, 0):
        return length
    nargs = action.nargs
    if nargs is None:
        message = _("expected one argument")
    elif nargs == OPTIONAL:
        message = _("expected at most one argument")
    elif nargs == ONE_OR_MORE:
        message = _("expected at least one argument")
    else:
        message = ngettext("expected %s argument", "expected %s arguments", nargs) % nargs
    raise ArgumentError(action, message)


def _lengths_for_some(actions, pattern, at):
    """How many arguments each of as many of the actions as fit takes."""
    for count in range(len(actions), 0, -1):
        lengths = _match_all(actions[:count], pattern, at)
        if lengths is not None:
            return lengths
    return []


class Reading:
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
        counts = _lengths_for_some(self.positionals, self.pattern, at)
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
