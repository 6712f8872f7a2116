"""Configuration files: sections with options and values, which may refer to each other."""

import functools
import io
import os
import sys
from collections import ChainMap
from collections.abc import MutableMapping

__all__ = [
    "NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError", "InterpolationError",
    "InterpolationDepthError",
    "InterpolationMissingOptionError", "InterpolationSyntaxError", "ParsingError", "MissingSectionHeaderError",
    "ConfigParser",
    "SafeConfigParser", "RawConfigParser", "Interpolation", "BasicInterpolation", "ExtendedInterpolation",
    "LegacyInterpolation", "SectionProxy",
    "ConverterMapping", "DEFAULTSECT", "MAX_INTERPOLATION_DEPTH"]

_default_dict = dict
DEFAULTSECT = "DEFAULT"
MAX_INTERPOLATION_DEPTH = 10
_UNSET = object()


# MARK: Errors

class Error(Exception):
    """Something is wrong with a configuration."""

    def __init__(self, msg=""):
        self.message = msg
        Exception.__init__(self, msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    def __init__(self, section):
        Error.__init__(self, "No section: %r" % (section,))
        self.section = section
        self.args = (section,)


def _where(source, lineno):
    if source is None:
        return ""
    return f"While reading from {source!r}" + ("" if lineno is None else f" [line {lineno:2d}]") + ": "


class DuplicateSectionError(Error):
    def __init__(self, section, source=None, lineno=None):
        word = "section" if source is not None else "Section"
        Error.__init__(self, f"{_where(source, lineno)}{word} {section!r} already exists")
        self.section = section
        self.source = source
        self.lineno = lineno
        self.args = (section, source, lineno)


class DuplicateOptionError(Error):
    def __init__(self, section, option, source=None, lineno=None):
        word = "option" if source is not None else "Option"
        Error.__init__(self, f"{_where(source, lineno)}{word} {option!r} in section {section!r} already exists")
        self.section = section
        self.option = option
        self.source = source
        self.lineno = lineno
        self.args = (section, option, source, lineno)


class NoOptionError(Error):
    def __init__(self, option, section):
        Error.__init__(self, "No option %r in section: %r" % (option, section))
        self.option = option
        self.section = section
        self.args = (option, section)


class InterpolationError(Error):
    """A value cannot be put together."""

    def __init__(self, option, section, msg):
        Error.__init__(self, msg)
        self.option = option
        self.section = section
        self.args = (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    def __init__(self, option, section, rawval, reference):
        InterpolationError.__init__(self, option, section, (
            f"Bad value substitution: option {option!r} in section {section!r} contains an interpolation key {reference!r} which is not a valid "
            f"option name. Raw value: {rawval!r}"))
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    """A reference is written wrong."""


class InterpolationDepthError(InterpolationError):
    def __init__(self, option, section, rawval):
        InterpolationError.__init__(self, option, section, (
            f"Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an interpolation key which cannot "
            f"be substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}"))
        self.args = (option, section, rawval)


class ParsingError(Error):
    """Lines that mean nothing."""

    def __init__(self, source=None, filename=None):
        if filename and source:
            raise ValueError("Cannot specify both `filename' and `source'. Use `source'.")
        if not filename and not source:
            raise ValueError("Required argument `source' not given.")
        source = source or filename
        Error.__init__(self, "Source contains parsing errors: %r" % source)
        self.source = source
        self.errors = []
        self.args = (source,)

    @property
    def filename(self):
        import warnings

        warnings.warn("The 'filename' attribute will be removed in Python 3.12. Use 'source' instead.",
                      DeprecationWarning, stacklevel=2)
        return self.source

    @filename.setter
    def filename(self, value):
        import warnings

        warnings.warn("The 'filename' attribute will be removed in Python 3.12. Use 'source' instead.",
                      DeprecationWarning, stacklevel=2)
        self.source = value

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += "\n\t[line %2d]: %s" % (lineno, line)


class MissingSectionHeaderError(ParsingError):
    def __init__(self, filename, lineno, line):
        Error.__init__(self, "File contains no section headers.\nfile: %r, line: %d\n%r" % (filename, lineno, line))
        self.source = filename
        self.lineno = lineno
        self.line = line
        self.args = (filename, lineno, line)


# MARK: Values that refer to others

class Interpolation:
    """Leaves values as they are; subclasses put in what values refer to."""

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class _Substitution(Interpolation):
    """What the two kinds of references have in common: a mark, which doubled stands for itself, and brackets."""

    def before_get(self, parser, section, option, value, defaults):
        parts = []
        self._fill_in(parser, option, parts, value, section, defaults, 1)
        return "".join(parts)

    def before_set(self, parser, section, option, value):
        rest = value.replace(self._mark * 2, "")
        at = rest.find(self._mark)
        while at >= 0:
            end = rest.find(self._brackets[1], at)
            inside = rest[at + 2:end]
            if rest[at + 1:at + 2] != self._brackets[0] or end < 0 or not self._is_reference(inside):
                raise ValueError("invalid interpolation syntax in %r at position %d" % (value, at))
            rest = rest[:at] + rest[end + self._tail:]
            at = rest.find(self._mark)
        return value

    def _fill_in(self, parser, option, parts, text, section, values, depth):
        raw = parser.get(section, option, raw=True, fallback=text)
        if depth > MAX_INTERPOLATION_DEPTH:
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
                if end < 0 or not self._is_reference(text[2:end]) or self._tail == 2 and text[end + 1:end + 2] != "s":
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

    def _is_reference(self, text):
        return bool(text)

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

    def _is_reference(self, text):
        return bool(text)

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
        super().__init__(*args, **kwargs)
        import warnings

        warnings.warn("LegacyInterpolation has been deprecated since Python 3.2 and will be removed from the configparser module in Python 3.13. "
                      "Use BasicInterpolation or ExtendedInterpolation instead.", DeprecationWarning, stacklevel=2)

    def before_get(self, parser, section, option, value, vars):
        raw = value
        for _ in range(MAX_INTERPOLATION_DEPTH):
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

    def before_set(self, parser, section, option, value):
        return value


# MARK: Parsers

class RawConfigParser(MutableMapping):
    """Reads, changes and writes configurations."""

    BOOLEAN_STATES = {"1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False,
                      "off": False}
    _DEFAULT_INTERPOLATION = Interpolation()

    def __init__(self, defaults=None, dict_type=_default_dict, allow_no_value=False, *, delimiters=("=", ":"),
                 comment_prefixes=("#", ";"),
                 inline_comment_prefixes=None, strict=True, empty_lines_in_values=True, default_section=DEFAULTSECT,
                 interpolation=_UNSET,
                 converters=_UNSET):
        self._dict = dict_type
        self._sections = self._dict()
        self._defaults = self._dict()
        self._converters = ConverterMapping(self)
        self._proxies = self._dict()
        self._proxies[default_section] = SectionProxy(self, default_section)
        self._delimiters = tuple(delimiters)
        self._comment_prefixes = tuple(comment_prefixes or ())
        self._inline_comment_prefixes = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._allow_no_value = allow_no_value
        self._empty_lines_in_values = empty_lines_in_values
        self.default_section = default_section
        self._interpolation = self._DEFAULT_INTERPOLATION if interpolation is _UNSET else interpolation
        if self._interpolation is None:
            self._interpolation = Interpolation()
        if not isinstance(self._interpolation, Interpolation):
            raise TypeError("interpolation= must be None or an instance of Interpolation; got an object of type "
                            f"{type(self._interpolation)}")
        if converters is not _UNSET:
            self._converters.update(converters)
        if defaults:
            self._read_defaults(defaults)

    def defaults(self):
        return self._defaults

    def sections(self):
        """The names of the sections, without the defaults'."""
        return list(self._sections.keys())

    def add_section(self, section):
        if section == self.default_section:
            raise ValueError("Invalid section name: %r" % section)
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()
        self._proxies[section] = SectionProxy(self, section)

    def has_section(self, section):
        return section in self._sections

    def options(self, section):
        """The names of a section's options, defaults included."""
        try:
            options = self._sections[section].copy()
        except KeyError:
            raise NoSectionError(section) from None
        options.update(self._defaults)
        return list(options.keys())

    # MARK: Reading

    def read(self, filenames, encoding=None):
        """Reads files, those that there are; returns their names."""
        if isinstance(filenames, (str, bytes, os.PathLike)):
            filenames = [filenames]
        encoding = io.text_encoding(encoding)
        found = []
        for name in filenames:
            try:
                with open(name, encoding=encoding) as file:
                    self._read(file, name)
            except OSError:
                continue
            found.append(os.fspath(name) if isinstance(name, os.PathLike) else name)
        return found

    def read_file(self, f, source=None):
        """Reads lines."""
        if source is None:
            source = getattr(f, "name", "<???>")
        self._read(f, source)

    def read_string(self, string, source="<string>"):
        self.read_file(io.StringIO(string), source)

    def read_dict(self, dictionary, source="<dict>"):
        """Reads a mapping of mappings; keys and values become text."""
        seen = set()
        for section, options in dictionary.items():
            section = str(section)
            try:
                self.add_section(section)
            except (DuplicateSectionError, ValueError):
                if self._strict and section in seen:
                    raise
            seen.add(section)
            for name, value in options.items():
                name = self.optionxform(str(name))
                if value is not None:
                    value = str(value)
                if self._strict and (section, name) in seen:
                    raise DuplicateOptionError(section, name, source)
                seen.add((section, name))
                self.set(section, name, value)

    def readfp(self, fp, filename=None):
        import warnings

        warnings.warn("This method will be removed in Python 3.12. Use 'parser.read_file()' instead.",
                      DeprecationWarning, stacklevel=2)
        self.read_file(fp, source=filename)

    def _without_comment(self, line):
        """The line without its comment; None for a line that is one."""
        start = len(line)
        for prefix in self._inline_comment_prefixes:
            at = line.find(prefix)
            while at >= 0:
                if at == 0 or line[at - 1].isspace():
                    start = min(start, at)
                    break
                at = line.find(prefix, at + 1)
        if line.strip().startswith(self._comment_prefixes):
            return ""
        return line[:start].strip()

    def _split_option(self, text):
        """The name, the delimiter and the value of an option; None when there is no delimiter where one must be."""
        first = min(((at, -len(mark), mark) for mark in self._delimiters if (at := text.find(mark)) >= 0), default=None)
        if first is None:
            return (text, None, None) if self._allow_no_value else None
        at, _, mark = first
        return text[:at].rstrip(), mark, text[at + len(mark):].strip()

    def _read(self, fp, fpname):
        seen = set()
        current = None
        section = None
        name = None
        lineno = 0
        indent = 0
        problem = None
        for lineno, line in enumerate(fp, start=1):
            text = self._without_comment(line)
            is_comment = not text and bool(line.strip())
            if not text:
                if self._empty_lines_in_values:
                    # An empty line may belong to a value, a comment does not.
                    if not is_comment and current is not None and name and current.get(name) is not None:
                        current[name].append("")
                else:
                    indent = sys.maxsize
                continue
            own_indent = len(line) - len(line.lstrip())
            if current is not None and name and own_indent > indent:
                current[name].append(text)
                continue
            indent = own_indent
            end = text.rfind("]")
            if text.startswith("[") and end > 1:
                section = text[1:end]
                if section in self._sections:
                    if self._strict and section in seen:
                        raise DuplicateSectionError(section, fpname, lineno)
                    current = self._sections[section]
                    seen.add(section)
                elif section == self.default_section:
                    current = self._defaults
                else:
                    current = self._dict()
                    self._sections[section] = current
                    self._proxies[section] = SectionProxy(self, section)
                    seen.add(section)
                name = None
                continue
            if current is None:
                raise MissingSectionHeaderError(fpname, lineno, line)
            found = self._split_option(text)
            if found is None or not found[0]:
                problem = problem or ParsingError(fpname)
                problem.append(lineno, repr(line))
                if found is None:
                    continue
            name, mark, value = found
            name = self.optionxform(name.rstrip())
            if self._strict and (section, name) in seen:
                raise DuplicateOptionError(section, name, fpname, lineno)
            seen.add((section, name))
            current[name] = None if value is None else [value]
        self._join_multiline_values()
        if problem:
            raise problem

    def _join_multiline_values(self):
        for section, options in [(self.default_section, self._defaults), *self._sections.items()]:
            for name, value in options.items():
                if isinstance(value, list):
                    value = "\n".join(value).rstrip()
                options[name] = self._interpolation.before_read(self, section, name, value)

    def _read_defaults(self, defaults):
        for name, value in defaults.items():
            self._defaults[self.optionxform(name)] = value

    # MARK: Getting

    def _values(self, section, vars):
        """All values that hold in a section."""
        options = {}
        try:
            options = self._sections[section]
        except KeyError:
            if section != self.default_section:
                raise NoSectionError(section) from None
        given = {}
        for name, value in (vars or {}).items():
            given[self.optionxform(name)] = value if value is None else str(value)
        return ChainMap(given, options, self._defaults)

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        """The value of an option; the fallback when there is none."""
        try:
            values = self._values(section, vars)
        except NoSectionError:
            if fallback is _UNSET:
                raise
            return fallback
        option = self.optionxform(option)
        try:
            value = values[option]
        except KeyError:
            if fallback is _UNSET:
                raise NoOptionError(option, section) from None
            return fallback
        if raw or value is None:
            return value
        return self._interpolation.before_get(self, section, option, value, values)

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        try:
            return conv(self.get(section, option, raw=raw, vars=vars, **kwargs))
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback

    def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, int, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, float, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, self._convert_to_boolean, raw=raw, vars=vars, fallback=fallback,
                              **kwargs)

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError("Not a boolean: %s" % value)
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_UNSET, raw=False, vars=None):
        """The options and values of a section; without one the sections."""
        if section is _UNSET:
            return super().items()
        values = self._defaults.copy()
        try:
            values.update(self._sections[section])
        except KeyError:
            if section != self.default_section:
                raise NoSectionError(section)
        names = list(values.keys())
        for name, value in (vars or {}).items():
            values[self.optionxform(name)] = value
        if raw:
            return [(name, values[name]) for name in names]
        return [(name, self._interpolation.before_get(self, section, name, values[name], values)) for name in names]

    def popitem(self):
        for name in self.sections():
            value = self[name]
            del self[name]
            return name, value
        raise KeyError

    def optionxform(self, optionstr):
        """How names of options are written: in lower case. May be replaced."""
        return optionstr.lower()

    # MARK: Changing

    def has_option(self, section, option):
        if not section or section == self.default_section:
            return self.optionxform(option) in self._defaults
        if section not in self._sections:
            return False
        option = self.optionxform(option)
        return option in self._sections[section] or option in self._defaults

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        if not section or section == self.default_section:
            options = self._defaults
        else:
            try:
                options = self._sections[section]
            except KeyError:
                raise NoSectionError(section) from None
        options[self.optionxform(option)] = value

    def write(self, fp, space_around_delimiters=True):
        """Writes the configuration."""
        mark = f" {self._delimiters[0]} " if space_around_delimiters else self._delimiters[0]
        if self._defaults:
            self._write_section(fp, self.default_section, self._defaults.items(), mark)
        for section, options in self._sections.items():
            self._write_section(fp, section, options.items(), mark)

    def _write_section(self, fp, section_name, section_items, delimiter):
        fp.write(f"[{section_name}]\n")
        for name, value in section_items:
            value = self._interpolation.before_write(self, section_name, name, value)
            if value is not None or not self._allow_no_value:
                value = delimiter + str(value).replace("\n", "\n\t")
            else:
                value = ""
            fp.write(f"{name}{value}\n")
        fp.write("\n")

    def remove_option(self, section, option):
        if not section or section == self.default_section:
            options = self._defaults
        else:
            try:
                options = self._sections[section]
            except KeyError:
                raise NoSectionError(section) from None
        option = self.optionxform(option)
        existed = option in options
        if existed:
            del options[option]
        return existed

    def remove_section(self, section):
        existed = section in self._sections
        if existed:
            del self._sections[section]
            del self._proxies[section]
        return existed

    # MARK: As a mapping

    def __getitem__(self, key):
        if key != self.default_section and not self.has_section(key):
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self and self[key] is value:
            return
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError("Cannot remove the default section.")
        if not self.has_section(key):
            raise KeyError(key)
        self.remove_section(key)

    def __contains__(self, key):
        return key == self.default_section or self.has_section(key)

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        yield self.default_section
        yield from self._sections.keys()

    def _validate_value_types(self, *, section="", option="", value=""):
        if not isinstance(section, str):
            raise TypeError("section names must be strings")
        if not isinstance(option, str):
            raise TypeError("option keys must be strings")
        if (not self._allow_no_value or value) and not isinstance(value, str):
            raise TypeError("option values must be strings")

    @property
    def converters(self):
        return self._converters


class ConfigParser(RawConfigParser):
    """Whose values may refer to others."""

    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def set(self, section, option, value=None):
        self._validate_value_types(option=option, value=value)
        super().set(section, option, value)

    def add_section(self, section):
        self._validate_value_types(section=section)
        super().add_section(section)

    def _read_defaults(self, defaults):
        # Defaults may be given with values that would be refused later.
        interpolation, self._interpolation = self._interpolation, Interpolation()
        try:
            self.read_dict({self.default_section: defaults})
        finally:
            self._interpolation = interpolation


class SafeConfigParser(ConfigParser):
    """The older name."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        import warnings

        warnings.warn("The SafeConfigParser class has been renamed to ConfigParser in Python 3.2. This alias will be removed in Python 3.12. Use "
                      "ConfigParser directly instead.", DeprecationWarning, stacklevel=2)


class SectionProxy(MutableMapping):
    """A section as a mapping."""

    def __init__(self, parser, name):
        self._parser = parser
        self._name = name
        for key in parser.converters:
            setattr(self, "get" + key, functools.partial(self.get, _impl=getattr(parser, "get" + key)))

    def __repr__(self):
        return "<Section: {}>".format(self._name)

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        self._parser._validate_value_types(option=key, value=value)
        return self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    def _options(self):
        if self._name != self._parser.default_section:
            return self._parser.options(self._name)
        return list(self._parser.defaults())

    @property
    def parser(self):
        return self._parser

    @property
    def name(self):
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        """The value of an option."""
        get = _impl or self._parser.get
        return get(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)


class ConverterMapping(MutableMapping):
    """The conversions of a parser: for each name a method `getNAME` of the parser and of its sections."""

    def __init__(self, parser):
        self._parser = parser
        self._data = {}
        for name in dir(parser):
            if name.startswith("get") and len(name) > 3 and callable(getattr(parser, name)):
                self._data[name[3:]] = None

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        name = "get" + key if isinstance(key, str) else None
        if name is None or name == "get":
            raise ValueError("Incompatible key: {} (type: {})".format(key, type(key)))
        self._data[key] = value
        method = functools.partial(self._parser._get_conv, conv=value)
        method.converter = value
        setattr(self._parser, name, method)
        for proxy in self._parser.values():
            setattr(proxy, name, functools.partial(proxy.get, _impl=method))

    def __delitem__(self, key):
        name = "get" + (key or "")
        del self._data[key]
        for each in (self._parser, *self._parser.values()):
            try:
                delattr(each, name)
            except AttributeError:
                continue

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)
