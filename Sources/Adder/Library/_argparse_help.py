"""The part of `argparse` that lays out help."""

from _argparse_actions import (
    ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, translated as _)


class _Section:
    """A stretch of the help: functions with their arguments, called when the width of all is known."""

    def __init__(self, formatter, parent, heading=None):
        self.heading, self.parent = heading, parent
        self.items, self.formatter = [], formatter

    def format_help(self):
        formatter = self.formatter
        deeper = 0 if self.parent is None else 1
        formatter._shift(deeper)
        text = formatter._join_parts([lay_out(*arguments) for lay_out, arguments in self.items])
        formatter._shift(-deeper)
        if not text:
            return ""
        heading = ""
        if self.heading is not SUPPRESS and self.heading is not None:
            heading = f"{' ' * formatter._current_indent}{self.heading}:\n"
        return formatter._join_parts(["\n", heading, text, "\n"])


class HelpFormatter:
    """Lays out help.

    Only its name is public; programs subclass it to lay out differently, and the methods they replace keep their names.
    """

    __module__ = "argparse"

    _Section = _Section

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            import shutil

            width = shutil.get_terminal_size().columns - 2
        self._prog, self._width = prog, width
        self._max_help_position = min(max_help_position, max(2 * indent_increment, width - 20))
        self._indent_increment = indent_increment
        self._level = self._current_indent = 0
        # The room that the longest argument takes.
        self._action_max_length = 0
        self._current_section = self._root_section = self._Section(self, None)

    # MARK: Sections

    def _shift(self, levels):
        self._level += levels
        self._current_indent += levels * self._indent_increment

    def _indent(self):
        self._shift(1)

    def _dedent(self):
        self._shift(-1)

    def start_section(self, heading):
        outer = self._current_section
        self._indent()
        self._current_section = self._Section(self, outer, heading)
        outer.items.append((self._current_section.format_help, ()))

    def end_section(self):
        self._dedent()
        self._current_section = self._current_section.parent

    def _add_item(self, function, arguments):
        self._current_section.items.append((function, arguments))

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is SUPPRESS:
            return
        self._add_item(self._format_usage, (usage, actions, groups, prefix))

    def add_text(self, text):
        if text is None or text is SUPPRESS:
            return
        self._add_item(self._format_text, (text,))

    def add_arguments(self, actions):
        for each in actions:
            self.add_argument(each)

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        widths = [len(self._format_action_invocation(action))]
        widths += [len(self._format_action_invocation(each)) for each in self._iter_indented_subactions(action)]
        self._action_max_length = max(self._action_max_length, max(widths) + self._current_indent)
        self._add_item(self._format_action, (action,))

    def format_help(self):
        text = self._root_section.format_help()
        if text:
            while "\n\n\n" in text:
                text = text.replace("\n\n\n", "\n\n")
            text = text.strip("\n") + "\n"
        return text

    def _join_parts(self, part_strings):
        return "".join(part for part in part_strings if part and part is not SUPPRESS)

    # MARK: Usage

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = _("usage: ")
        if usage is not None:
            usage = usage % {"prog": self._prog}
        elif not actions:
            usage = self._prog
        else:
            options = [action for action in actions if action.option_strings]
            positionals = [action for action in actions if not action.option_strings]
            usage = " ".join(part for part in (self._prog, self._format_actions_usage(options + positionals,
                    groups)) if part)
            width = max(self._width - self._current_indent, 11)
            if len(prefix) + len(usage) > width:
                usage = "\n".join(self._usage_lines(
                    prefix, _usage_words(self._format_actions_usage(options, groups)),
                    _usage_words(self._format_actions_usage(positionals, groups)), width))
        return f"{prefix}{usage}\n\n"

    def _usage_lines(self, prefix, options, positionals, width):
        """The usage in several lines: options first, positionals on a line of their own."""
        prog = self._prog
        if len(prefix) + len(prog) > 0.75 * width:
            # The program's name takes a line.
            indent = " " * len(prefix)
            lines = _fill(options + positionals, indent, width)
            if len(lines) > 1:
                lines = _fill(options, indent, width) + _fill(positionals, indent, width)
            return [prog, *lines]
        indent = " " * (len(prefix) + len(prog) + 1)
        if options:
            return _fill([prog, *options], indent, width, prefix) + _fill(positionals, indent, width)
        if positionals:
            return _fill([prog, *positionals], indent, width, prefix)
        return [prog]

    def _format_actions_usage(self, actions, groups):
        before = {}
        grouped = set()
        for group in groups:
            members = group._group_actions
            if not members:
                raise ValueError(f"empty group {group}")
            try:
                start = actions.index(members[0])
            except ValueError:
                continue
            end = start + len(members)
            if actions[start:end] != members:
                continue
            grouped.update(members)
            shown = sum(1 for action in members if action.help is not SUPPRESS)
            marks = None
            if not group.required:
                marks = "[", "]"
            elif shown > 1:
                marks = "(", ")"
            if marks:
                before[start] = before[start] + " " + marks[0] if start in before else marks[0]
                before[end] = before[end] + marks[1] if end in before else marks[1]
            for index in range(start + 1, end):
                before[index] = "|"
        words = []
        for index, action in enumerate(actions):
            word = None
            if action.help is SUPPRESS:
                # Its bar goes with it.
                if before.get(index) == "|":
                    del before[index]
                elif before.get(index + 1) == "|":
                    del before[index + 1]
            elif not action.option_strings:
                word = self._format_args(action, self._get_default_metavar_for_positional(action))
                if action in grouped and word[:1] == "[" and word[-1:] == "]":
                    word = word[1:-1]
            else:
                if action.nargs == 0:
                    word = action.format_usage()
                else:
                    arguments = self._format_args(action, self._get_default_metavar_for_optional(action))
                    word = f"{action.option_strings[0]} {arguments}"
                if not action.required and action not in grouped:
                    word = f"[{word}]"
            words.append(word)
        parts = []
        for index in range(len(words) + 1):
            if index in before:
                parts.append(before[index])
            if index < len(words) and words[index] is not None:
                parts.append(words[index])
        return _close_up(" ".join(parts))

    # MARK: Texts

    def _format_text(self, text):
        if "%(prog)" in text:
            text = text % {"prog": self._prog}
        width = max(self._width - self._current_indent, 11)
        return self._fill_text(text, width, " " * self._current_indent) + "\n\n"

    def _split_lines(self, text, width):
        import textwrap

        return textwrap.wrap(_blanks_as_one(text), width)

    def _fill_text(self, text, width, indent):
        import textwrap

        return textwrap.fill(_blanks_as_one(text), width, initial_indent=indent, subsequent_indent=indent)

    # MARK: Arguments

    def _format_action(self, action):
        position = min(self._action_max_length + 2, self._max_help_position)
        width = max(self._width - position, 11)
        room = position - self._current_indent - 2
        head = self._format_action_invocation(action)
        indent = " " * self._current_indent
        first_indent = 0
        if not action.help:
            head = f"{indent}{head}\n"
        elif len(head) <= room:
            head = f"{indent}{head:<{room}}  "
        else:
            head = f"{indent}{head}\n"
            first_indent = position
        parts = [head]
        if action.help and action.help.strip():
            text = self._expand_help(action)
            if text:
                first, *others = self._split_lines(text, width)
                parts.append(f"{' ' * first_indent}{first}\n")
                parts += [f"{' ' * position}{line}\n" for line in others]
        elif not head.endswith("\n"):
            parts.append("\n")
        for each in self._iter_indented_subactions(action):
            parts.append(self._format_action(each))
        return self._join_parts(parts)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            return " ".join(self._metavar_formatter(action, self._get_default_metavar_for_positional(action))(1))
        if action.nargs == 0:
            return ", ".join(action.option_strings)
        arguments = self._format_args(action, self._get_default_metavar_for_optional(action))
        return ", ".join(f"{option} {arguments}" for option in action.option_strings)

    def _metavar_formatter(self, action, default_metavar):
        """A function that gives as many names as are wanted."""
        if action.metavar is not None:
            name = action.metavar
        elif action.choices is not None:
            name = "{" + ",".join(map(str, action.choices)) + "}"
        else:
            name = default_metavar
        return lambda count: name if isinstance(name, tuple) else (name,) * count

    def _format_args(self, action, default_metavar):
        names = self._metavar_formatter(action, default_metavar)
        nargs = action.nargs
        if nargs is None:
            return "%s" % names(1)
        if nargs == OPTIONAL:
            return "[%s]" % names(1)
        if nargs == ZERO_OR_MORE:
            several = names(1)
            return "[%s [%s ...]]" % several if len(several) == 2 else "[%s ...]" % several
        if nargs == ONE_OR_MORE:
            return "%s [%s ...]" % names(2)
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return "%s ..." % names(1)
        if nargs == SUPPRESS:
            return ""
        try:
            form = " ".join(["%s"] * nargs)
        except TypeError:
            raise ValueError("invalid nargs value") from None
        return form % names(nargs)

    def _expand_help(self, action):
        words = dict(vars(action), prog=self._prog)
        for name in list(words):
            if words[name] is SUPPRESS:
                del words[name]
            elif hasattr(words[name], "__name__"):
                words[name] = words[name].__name__
        if words.get("choices") is not None:
            words["choices"] = ", ".join(map(str, words["choices"]))
        return self._get_help_string(action) % words

    def _iter_indented_subactions(self, action):
        subactions = getattr(action, "_get_subactions", None)
        if subactions is not None:
            self._indent()
            yield from subactions()
            self._dedent()

    # MARK: For subclasses

    def _get_default_metavar_for_positional(self, action):
        return action.dest

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_help_string(self, action):
        return action.help


def _blanks_as_one(text):
    """The text with one blank in the place of any number of ASCII's."""
    return " ".join(word for word in text.translate(_BLANKS).split(" ") if word)


_BLANKS = dict.fromkeys(map(ord, "\t\n\v\f\r"), " ")


def _fill(words, indent, width, prefix=None):
    """Words in lines of a width; the first one stands behind the prefix, which is not part of it."""
    lines = []
    line = []
    length = len(prefix if prefix is not None else indent) - 1
    for word in words:
        if length + 1 + len(word) > width and line:
            lines.append(indent + " ".join(line))
            line = []
            length = len(indent) - 1
        line.append(word)
        length += len(word) + 1
    if line:
        lines.append(indent + " ".join(line))
    if prefix is not None:
        lines[0] = lines[0][len(indent):]
    return lines


def _usage_words(text):
    """Cuts a usage where it may be broken: not inside of brackets that end before a blank."""
    words = []
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        end = at
        closing = {"(": ")", "[": "]"}.get(text[at])
        if closing:
            end = text.find(closing, at)
            while end >= 0:
                stop = end
                while text[stop:stop + 1] == closing:
                    stop += 1
                if stop == len(text) or text[stop].isspace():
                    end = stop
                    break
                end = text.find(closing, stop)
        if not closing or end < 0:
            end = at
            while end < len(text) and not text[end].isspace():
                end += 1
        words.append(text[at:end])
        at = end
    return words


def _close_up(text):
    """No blanks inside of brackets, and no brackets with nothing in them."""
    for mark in "[(":
        text = text.replace(mark + " ", mark)
    for mark in "])":
        text = text.replace(" " + mark, mark)
    changed = True
    while changed:
        before = text
        for first in "[(":
            for last in "])":
                text = text.replace(first + last, "")
        changed = text != before
    return text.strip()


class RawDescriptionHelpFormatter(HelpFormatter):
    """Leaves descriptions as they are."""

    __module__ = "argparse"

    def _fill_text(self, text, width, indent):
        return "".join(indent + line for line in text.splitlines(keepends=True))


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Leaves all texts as they are."""

    __module__ = "argparse"

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Adds the default to the help of each argument."""

    __module__ = "argparse"

    def _get_help_string(self, action):
        text = action.help
        if text is None:
            text = ""
        if "%(default)" not in text and action.default is not SUPPRESS:
            if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                text += _(" (default: %(default)s)")
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    """Names arguments by what converts them."""

    __module__ = "argparse"

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__

    _get_default_metavar_for_optional = _get_default_metavar_for_positional
