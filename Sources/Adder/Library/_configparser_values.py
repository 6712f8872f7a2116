"""What can be wrong with a configuration for `configparser`, and the values in it that refer to others."""

import sys


def _deepest():
    """How many steps references may lead, which programs can set."""
    return sys.modules["configparser"].MAX_INTERPOLATION_DEPTH


# MARK: Errors

class Error(Exception):
    """Something is wrong with a configuration."""

    def __init__(self, msg=""):
        super().__init__(msg)
        self.message = msg

    def __str__(self):
        return self.message

    __repr__ = __str__

    def _made_of(self, **details):
        """Keeps what the message was made of: as attributes, and to be made again by a copy."""
        vars(self).update(details)
        self.args = (*details.values(),)


def _found(what, quoted, source, lineno):
    """The message that there is something a second time; where, if that is known."""
    line = "" if lineno is None else f" [line {lineno:2d}]"
    place = "" if source is None else f"While reading from {source!r}{line}: "
    return f"{place}{what if place else what.capitalize()} {quoted} already exists"


class DuplicateSectionError(Error):
    """There is a section of that name already."""

    def __init__(self, section, source=None, lineno=None):
        super().__init__(_found("section", repr(section), source, lineno))
        self._made_of(section=section, source=source, lineno=lineno)


class DuplicateOptionError(Error):
    """An option stands twice in a section of one source."""

    def __init__(self, section, option, source=None, lineno=None):
        super().__init__(_found("option", f"{option!r} in section {section!r}", source, lineno))
        self._made_of(section=section, option=option, source=source, lineno=lineno)


class NoSectionError(Error):
    """There is no section of that name."""

    def __init__(self, section):
        super().__init__(f"No section: {section!r}")
        self._made_of(section=section)


class NoOptionError(Error):
    """There is no option of that name in the section."""

    def __init__(self, option, section):
        super().__init__(f"No option {option!r} in section: {section!r}")
        self._made_of(option=option, section=section)


class InterpolationError(Error):
    """A value cannot be put together."""

    def __init__(self, option, section, msg):
        super().__init__(msg)
        self.section, self.option = section, option
        self.args = option, section, msg


class InterpolationSyntaxError(InterpolationError):
    """A reference is written wrong."""


class InterpolationMissingOptionError(InterpolationError):
    """A reference is to an option that there is not."""

    def __init__(self, option, section, rawval, reference):
        super().__init__(option, section, (
            f"Bad value substitution: option {option!r} in section {section!r} contains an interpolation key "
            f"{reference!r} which is not a valid option name. Raw value: {rawval!r}"))
        self.reference = reference
        self.args = option, section, rawval, reference


class InterpolationDepthError(InterpolationError):
    """References lead to references, again and again."""

    def __init__(self, option, section, rawval):
        super().__init__(option, section, (
            f"Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an "
            f"interpolation key which cannot be substituted in {_deepest()} steps. "
            f"Raw value: {rawval!r}"))
        self.args = option, section, rawval


def _warn_of_filename():
    import warnings

    warnings.warn("The 'filename' attribute will be removed in Python 3.12. Use 'source' instead.",
                  DeprecationWarning, stacklevel=3)


class ParsingError(Error):
    """Lines that mean nothing."""

    def __init__(self, source=None, filename=None):
        origin = source or filename
        if not origin:
            raise ValueError("Required argument `source' not given.")
        if source and filename:
            raise ValueError("Cannot specify both `filename' and `source'. Use `source'.")
        super().__init__(f"Source contains parsing errors: {origin!r}")
        self._made_of(source=origin)
        self.errors = []

    def append(self, lineno, line):
        """Tells of one more line."""
        self.errors.append((lineno, line))
        self.message += f"\n\t[line {lineno:2d}]: {line}"

    @property
    def filename(self):
        _warn_of_filename()
        return self.source

    @filename.setter
    def filename(self, value):
        _warn_of_filename()
        self.source = value


class MissingSectionHeaderError(ParsingError):
    """Options stand before the first section."""

    def __init__(self, filename, lineno, line):
        Error.__init__(self, f"File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}")
        self._made_of(source=filename, lineno=lineno, line=line)


# MARK: Values that refer to others

class Interpolation:
    """Leaves values as they are, on their way in and out; subclasses put in what values refer to."""

    def before_read(self, parser, section, option, value):
        return value

    before_write = before_set = before_read

    def before_get(self, parser, section, option, value, defaults):
        return value


class _Substitution(Interpolation):
    """What the two kinds of references have in common: a mark, which doubled stands for itself, and brackets.

    From the closing bracket on the reference has as many characters as `_tail` says; a second one is an "s".
    """

    def before_get(self, parser, section, option, value, defaults):
        parts = []
        self._fill_in(parser, option, parts, value, section, defaults, 1)
        return "".join(parts)

    def before_set(self, parser, section, option, value):
        rest = value.replace(self._mark * 2, "")
        at = rest.find(self._mark)
        while at >= 0:
            end = rest.find(self._brackets[1], at)
            well_formed = end > at + 2 and rest[at + 1] == self._brackets[0]
            if not well_formed or self._tail == 2 and rest[end + 1:end + 2] != "s":
                raise ValueError("invalid interpolation syntax in %r at position %d" % (value, at))
            rest = rest[:at] + rest[end + self._tail:]
            at = rest.find(self._mark)
        return value

    def _fill_in(self, parser, option, parts, text, section, values, depth):
        raw = parser.get(section, option, raw=True, fallback=text)
        if depth > _deepest():
            raise InterpolationDepthError(option, section, raw)
        mark = self._mark
        opening, closing = self._brackets
        while text:
            at = text.find(mark)
            if at < 0:
                parts.append(text)
                return
            if at > 0:
                parts.append(text[:at])
                text = text[at:]
            following = text[1:2]
            if following == mark:
                parts.append(mark)
                text = text[2:]
            elif following == opening:
                end = text.find(closing, 2)
                if end < 3 or self._tail == 2 and text[end + 1:end + 2] != "s":
                    raise InterpolationSyntaxError(option, section, "bad interpolation variable reference %r" % text)
                reference = text[2:end]
                text = text[end + self._tail:]
                self._put(parser, option, parts, reference, text, section, values, depth, raw)
            else:
                raise InterpolationSyntaxError(
                    option, section, f"{mark!r} must be followed by {mark!r} or {opening!r}, found: {text!r}")


class BasicInterpolation(_Substitution):
    """`%(name)s` stands for another option of the section, or a default."""

    _mark = "%"
    _brackets = "()"
    _tail = 2

    def _put(self, parser, option, parts, reference, rest, section, values, depth, raw):
        name = parser.optionxform(reference)
        try:
            value = values[name]
        except KeyError:
            raise InterpolationMissingOptionError(option, section, raw, name) from None
        if self._mark in value:
            self._fill_in(parser, option, parts, value, section, values, depth + 1)
        else:
            parts.append(value)


class ExtendedInterpolation(_Substitution):
    """`${name}` and `${section:name}`"""

    _mark = "$"
    _brackets = "{}"
    _tail = 1

    def _put(self, parser, option, parts, reference, rest, section, values, depth, raw):
        path = reference.split(":")
        home, name = section, option
        try:
            if len(path) == 1:
                name = parser.optionxform(path[0])
                value = values[name]
            elif len(path) == 2:
                home = path[0]
                name = parser.optionxform(path[1])
                value = parser.get(home, name, raw=True)
            else:
                raise InterpolationSyntaxError(option, section, "More than one ':' found: %r" % (rest,))
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, raw, ":".join(path)) from None
        if self._mark in value:
            self._fill_in(parser, name, parts, value, home, dict(parser.items(home, raw=True)), depth + 1)
        else:
            parts.append(value)


class LegacyInterpolation(Interpolation):
    """The older way to understand `%(name)s`."""

    def __init__(self, *args, **kwargs):
        import warnings

        super().__init__(*args, **kwargs)
        warnings.warn("LegacyInterpolation has been deprecated since Python 3.2 and will be removed from the "
                      "configparser module in Python 3.13. Use BasicInterpolation or ExtendedInterpolation instead.",
                      DeprecationWarning, stacklevel=2)

    def before_get(self, parser, section, option, value, vars):
        raw = value
        for _ in range(_deepest()):
            if not value or "%(" not in value:
                break
            parts = []
            rest = value
            while "%(" in rest:
                before, _, rest = rest.partition("%(")
                name, closing, rest = rest.partition(")")
                parts += (before, "%(" + parser.optionxform(name) + closing)
            try:
                value = "".join(parts + [rest]) % vars
            except KeyError as error:
                raise InterpolationMissingOptionError(option, section, raw, error.args[0]) from None
        if value and "%(" in value:
            raise InterpolationDepthError(option, section, raw)
        return value


# In name these belong to `configparser`.
for _each in list(globals().values()):
    if isinstance(_each, type):
        _each.__module__ = "configparser"
