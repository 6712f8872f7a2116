"""Configuration files: sections with options and values, which may refer to each other.

The errors and the ways in which values refer to others stand in `_configparser_values`.
"""

import functools
import io
import os
import sys
from collections import ChainMap
from collections.abc import MutableMapping

from _configparser_values import (
    BasicInterpolation, DuplicateOptionError, DuplicateSectionError, Error, ExtendedInterpolation, Interpolation,
    InterpolationDepthError, InterpolationError, InterpolationMissingOptionError, InterpolationSyntaxError,
    LegacyInterpolation, MissingSectionHeaderError, NoOptionError, NoSectionError, ParsingError)

__all__ = [
    "NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError", "InterpolationError",
    "InterpolationDepthError", "InterpolationMissingOptionError", "InterpolationSyntaxError", "ParsingError",
    "MissingSectionHeaderError", "ConfigParser", "SafeConfigParser", "RawConfigParser", "Interpolation",
    "BasicInterpolation", "ExtendedInterpolation", "LegacyInterpolation", "SectionProxy", "ConverterMapping",
    "DEFAULTSECT", "MAX_INTERPOLATION_DEPTH"]

DEFAULTSECT = "DEFAULT"
MAX_INTERPOLATION_DEPTH = 10

_UNSET = object()
_default_dict = dict


class _Pattern:
    """A regular expression as an attribute of a class, compiled when somebody asks for it."""

    def __init__(self, text):
        self.text = text

    def __get__(self, instance, owner):
        import re

        return re.compile(self.text)

    @classmethod
    def match_of(cls, parser, name):
        """How the pattern matches that a program has put in the place of one of ours; None if ours is still there."""
        scope = next(scope for scope in (parser, *type(parser).__mro__) if name in vars(scope))
        pattern = vars(scope)[name]
        return None if isinstance(pattern, cls) else pattern.match


# MARK: Views of a parser

class ConverterMapping(MutableMapping):
    """The conversions of a parser: for each name a method `getNAME` of the parser and of its sections."""

    GETTERCRE = _Pattern("^get(?P<name>.+)$")

    def __init__(self, parser):
        self._parser = parser
        methods = [name for name in dir(parser) if name.startswith("get") and callable(getattr(parser, name))]
        self._data = {name[3:]: None for name in methods if name != "get"}

    def __len__(self):
        return len(self._data)

    def __iter__(self):
        return iter(self._data)

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        if key == "":
            raise ValueError('Incompatible key: cannot use "" as a name')
        if not isinstance(key, str):
            raise ValueError(f"Incompatible key: {key} (type: {type(key)})")
        self._data[key] = value
        parser, method = self._parser, "get" + key
        convert = functools.partial(parser._get_conv, conv=value)
        convert.converter = value
        setattr(parser, method, convert)
        for proxy in parser.values():
            setattr(proxy, method, functools.partial(proxy.get, _impl=convert))

    def __delitem__(self, key):
        del self._data[key]
        for each in (self._parser, *self._parser.values()):
            # The methods of a class stay.
            vars(each).pop("get" + key, None)


class SectionProxy(MutableMapping):
    """A section as a mapping."""

    def __init__(self, parser, name):
        self._name, self._parser = name, parser
        for key in parser.converters:
            method = "get" + key
            setattr(self, method, functools.partial(self.get, _impl=getattr(parser, method)))

    parser = property(lambda self: self._parser)
    name = property(lambda self: self._name)

    def __repr__(self):
        return f"<Section: {self._name}>"

    def _options(self):
        parser = self._parser
        return list(parser.defaults()) if self._name == parser.default_section else parser.options(self._name)

    def __iter__(self):
        return iter(self._options())

    def __len__(self):
        return len(self._options())

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def __getitem__(self, key):
        if key in self:
            return self._parser.get(self._name, key)
        raise KeyError(key)

    def __setitem__(self, key, value):
        parser = self._parser
        parser._validate_value_types(option=key, value=value)
        parser.set(self._name, key, value)

    def __delitem__(self, key):
        if key not in self or not self._parser.remove_option(self._name, key):
            raise KeyError(key)

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        """The value of an option."""
        get = self._parser.get if _impl is None else _impl
        return get(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)


# MARK: Parsers

class RawConfigParser(MutableMapping):
    """Reads, changes and writes configurations."""

    BOOLEAN_STATES = {word: state for words, state in (("1 yes true on", True), ("0 no false off", False))
                      for word in words.split()}

    # What lines are recognized by is found without these, as long as a program does not replace them.
    NONSPACECRE = _Pattern(r"\S")
    SECTCRE = _Pattern(r"(?x)\[(?P<header>.+)\]")
    OPTCRE = _Pattern(r"(?x)(?P<option>.*?)\s*(?P<vi>[=:])\s*(?P<value>.*)$")
    OPTCRE_NV = _Pattern(r"(?x)(?P<option>.*?)\s*(?:(?P<vi>[=:])\s*(?P<value>.*))?$")

    _DEFAULT_INTERPOLATION = Interpolation()

    def __init__(self, defaults=None, dict_type=_default_dict, allow_no_value=False, *, delimiters=("=", ":"),
                 comment_prefixes=("#", ";"), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
                 default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET):
        self.default_section = default_section
        self._dict = dict_type
        self._strict, self._allow_no_value = strict, allow_no_value
        self._empty_lines_in_values = empty_lines_in_values
        self._delimiters = tuple(delimiters)
        self._comment_prefixes, self._inline_comment_prefixes = (
            tuple(prefixes or ()) for prefixes in (comment_prefixes, inline_comment_prefixes))
        self._defaults, self._sections, self._proxies = dict_type(), dict_type(), dict_type()
        self._converters = ConverterMapping(self)
        self._proxies[default_section] = SectionProxy(self, default_section)
        if interpolation is _UNSET:
            interpolation = self._DEFAULT_INTERPOLATION
        self._interpolation = Interpolation() if interpolation is None else interpolation
        if not isinstance(self._interpolation, Interpolation):
            raise TypeError("interpolation= must be None or an instance of Interpolation; got an object of type "
                            f"{type(self._interpolation)}")
        if converters is not _UNSET:
            self._converters.update(converters)
        if defaults:
            self._read_defaults(defaults)

    @property
    def converters(self):
        return self._converters

    def optionxform(self, optionstr):
        """How names of options are written: in lower case. May be replaced."""
        return optionstr.lower()

    def _validate_value_types(self, *, section="", option="", value=""):
        for what, text in (("section names", section), ("option keys", option)):
            if not isinstance(text, str):
                raise TypeError(f"{what} must be strings")
        if not isinstance(value, str) and (value or not self._allow_no_value):
            raise TypeError("option values must be strings")

    # MARK: Sections

    def sections(self):
        """The names of the sections, without the defaults'."""
        return [*self._sections]

    def has_section(self, section):
        return section in self._sections

    def defaults(self):
        return self._defaults

    def _new_section(self, name):
        options = self._sections[name] = self._dict()
        self._proxies[name] = SectionProxy(self, name)
        return options

    def add_section(self, section):
        if section == self.default_section:
            raise ValueError(f"Invalid section name: {section!r}")
        if self.has_section(section):
            raise DuplicateSectionError(section)
        self._new_section(section)

    def remove_section(self, section):
        found = section in self._sections
        if found:
            del self._proxies[section], self._sections[section]
        return found

    def _options_of(self, section):
        """The options of a section alone; those of none are the defaults."""
        if not section or section == self.default_section:
            return self._defaults
        try:
            return self._sections[section]
        except KeyError:
            raise NoSectionError(section) from None

    # MARK: Reading

    def read(self, filenames, encoding=None):
        """Reads files, those that there are; returns their names."""
        encoding = io.text_encoding(encoding)
        found = []
        for name in [filenames] if isinstance(filenames, (str, bytes, os.PathLike)) else filenames:
            try:
                with open(name, encoding=encoding) as file:
                    self._read(file, name)
            except OSError:
                continue
            found.append(os.fspath(name) if isinstance(name, os.PathLike) else name)
        return found

    def read_string(self, string, source="<string>"):
        """Reads a text."""
        self.read_file(io.StringIO(string), source)

    def read_file(self, f, source=None):
        """Reads lines."""
        self._read(f, getattr(f, "name", "<???>") if source is None else source)

    def readfp(self, fp, filename=None):
        """The older name of `read_file`."""
        import warnings

        warnings.warn("This method will be removed in Python 3.12. Use 'parser.read_file()' instead.",
                      DeprecationWarning, stacklevel=2)
        self.read_file(fp, source=filename)

    def read_dict(self, dictionary, source="<dict>"):
        """Reads a mapping of mappings; keys and values become text."""
        known = set()
        for title, options in dictionary.items():
            section = str(title)
            try:
                self.add_section(section)
            except (ValueError, DuplicateSectionError):
                if section in known and self._strict:
                    raise
            known.add(section)
            for key, value in options.items():
                option = self.optionxform(str(key))
                if self._strict and (section, option) in known:
                    raise DuplicateOptionError(section, option, source)
                known.add((section, option))
                self.set(section, option, value if value is None else str(value))

    def _read_defaults(self, defaults):
        for name, value in defaults.items():
            self._defaults[self.optionxform(name)] = value

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

    def _section_header(self, text):
        """The name of the section that a line begins; None for another line."""
        end = text.rfind("]")
        return text[1:end] if end > 1 and text[0] == "[" else None

    def _split_option(self, text):
        """The name, the delimiter and the value of an option; None when there is no delimiter where one must be."""
        first = min(((at, -len(mark), mark) for mark in self._delimiters if (at := text.find(mark)) >= 0), default=None)
        if first is None:
            return (text, None, None) if self._allow_no_value else None
        at, _length, mark = first
        return text[:at].rstrip(), mark, text[at + len(mark):].strip()

    def _read(self, fp, fpname):
        header_of, split = self._section_header, self._split_option
        match_header = _Pattern.match_of(self, "SECTCRE")
        if match_header is not None:
            header_of = lambda text: (found := match_header(text)) and found["header"]
        match_option = _Pattern.match_of(self, "OPTCRE_NV" if self._allow_no_value else "OPTCRE")
        if match_option is not None and self._delimiters == ("=", ":"):
            split = lambda text: (found := match_option(text)) and found.group("option", "vi", "value")
        known = set()
        section = options = name = problem = None
        indent = 0
        for lineno, line in enumerate(fp, start=1):
            text = self._without_comment(line)
            if not text:
                if not self._empty_lines_in_values:
                    indent = sys.maxsize
                elif options is not None and name and options.get(name) is not None and not line.strip():
                    # An empty line may belong to a value, a comment does not.
                    options[name].append("")
                continue
            own_indent = len(line) - len(line.lstrip())
            if options is not None and name and own_indent > indent:
                options[name].append(text)
                continue
            indent = own_indent
            header = header_of(text)
            if header is not None:
                section, name = header, None
                if section == self.default_section and section not in self._sections:
                    options = self._defaults
                    continue
                if section not in self._sections:
                    options = self._new_section(section)
                elif self._strict and section in known:
                    raise DuplicateSectionError(section, fpname, lineno)
                else:
                    options = self._sections[section]
                known.add(section)
                continue
            if options is None:
                raise MissingSectionHeaderError(fpname, lineno, line)
            found = split(text)
            if not found or not found[0]:
                problem = problem or ParsingError(fpname)
                problem.append(lineno, repr(line))
                if not found:
                    continue
            name, delimiter, value = found
            name = self.optionxform(name.rstrip())
            if self._strict and (section, name) in known:
                raise DuplicateOptionError(section, name, fpname, lineno)
            known.add((section, name))
            options[name] = None if value is None else [value.strip()]
        self._join_lines()
        if problem:
            raise problem

    def _join_lines(self):
        """Makes of the lists of lines, which options have while they are read, their values."""
        for section, options in [(self.default_section, self._defaults), *self._sections.items()]:
            for name, value in options.items():
                text = "\n".join(value).rstrip() if isinstance(value, list) else value
                options[name] = self._interpolation.before_read(self, section, name, text)

    # MARK: Values

    def _values(self, section, vars):
        """All values that hold in a section."""
        try:
            options = self._sections[section]
        except KeyError:
            if section != self.default_section:
                raise NoSectionError(section) from None
            options = {}
        given = {}
        for name, value in vars.items() if vars else ():
            given[self.optionxform(name)] = value if value is None else str(value)
        return ChainMap(given, options, self._defaults)

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        """The value of an option; the fallback when there is none."""
        try:
            values = self._values(section, vars)
            option = self.optionxform(option)
            try:
                value = values[option]
            except KeyError:
                raise NoOptionError(option, section)
        except (NoSectionError, NoOptionError):
            if fallback is not _UNSET:
                return fallback
            raise
        if value is None or raw:
            return value
        return self._interpolation.before_get(self, section, option, value, values)

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        try:
            text = self.get(section, option, raw=raw, vars=vars, **kwargs)
            return conv(text)
        except (NoOptionError, NoSectionError):
            if fallback is not _UNSET:
                return fallback
            raise

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        convert = self._convert_to_boolean
        return self._get_conv(section, option, convert, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, float, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, int, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def _convert_to_boolean(self, value):
        word = value.lower()
        if word in self.BOOLEAN_STATES:
            return self.BOOLEAN_STATES[word]
        raise ValueError(f"Not a boolean: {value}")

    def set(self, section, option, value=None):
        """Gives an option a value."""
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        options = self._options_of(section)
        options[self.optionxform(option)] = value

    # MARK: Options

    def options(self, section):
        """The names of a section's options, defaults included."""
        try:
            own = self._sections[section]
        except KeyError:
            raise NoSectionError(section) from None
        return list({**own, **self._defaults})

    def has_option(self, section, option):
        try:
            own = self._options_of(section)
        except NoSectionError:
            return False
        name = self.optionxform(option)
        return name in own or name in self._defaults

    def remove_option(self, section, option):
        own = self._options_of(section)
        name = self.optionxform(option)
        found = name in own
        if found:
            del own[name]
        return found

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
        names = list(values)
        for name, value in vars.items() if vars else ():
            values[self.optionxform(name)] = value
        if raw:
            return [(name, values[name]) for name in names]
        return [(name, self._interpolation.before_get(self, section, name, values[name], values)) for name in names]

    # MARK: Writing

    def write(self, fp, space_around_delimiters=True):
        """Writes the configuration."""
        delimiter = self._delimiters[0]
        if space_around_delimiters:
            delimiter = f" {delimiter} "
        own = {self.default_section: self._defaults} if self._defaults else {}
        for sections in (own, self._sections):
            for section, options in sections.items():
                self._write_section(fp, section, options.items(), delimiter)

    def _write_section(self, fp, section_name, section_items, delimiter):
        fp.write(f"[{section_name}]\n")
        for name, value in section_items:
            value = self._interpolation.before_write(self, section_name, name, value)
            if value is not None or not self._allow_no_value:
                text = delimiter + str(value).replace("\n", "\n\t")
            else:
                text = ""
            fp.write(f"{name}{text}\n")
        fp.write("\n")

    # MARK: As a mapping of sections

    def __iter__(self):
        yield self.default_section
        yield from self._sections

    def __len__(self):
        return 1 + len(self._sections)

    def __contains__(self, key):
        return self.has_section(key) or key == self.default_section

    def __getitem__(self, key):
        if key not in self:
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self:
            if self[key] is value:
                return
            (self._defaults if key == self.default_section else self._sections[key]).clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError("Cannot remove the default section.")
        if not self.remove_section(key):
            raise KeyError(key)

    def popitem(self):
        for name in self._sections:
            section = self[name]
            del self[name]
            return name, section
        raise KeyError


class ConfigParser(RawConfigParser):
    """A parser whose values may refer to others, and are text."""

    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def add_section(self, section):
        self._validate_value_types(section=section)
        super().add_section(section)

    def set(self, section, option, value=None):
        self._validate_value_types(option=option, value=value)
        super().set(section, option, value)

    def _read_defaults(self, defaults):
        # Defaults may be given with values that would be refused later.
        usual, self._interpolation = self._interpolation, Interpolation()
        try:
            self.read_dict({self.default_section: defaults})
        finally:
            self._interpolation = usual


class SafeConfigParser(ConfigParser):
    """The older name."""

    def __init__(self, *args, **kwargs):
        import warnings

        super().__init__(*args, **kwargs)
        warnings.warn("The SafeConfigParser class has been renamed to ConfigParser in Python 3.2. This alias will be "
                      "removed in Python 3.12. Use ConfigParser directly instead.", DeprecationWarning, stacklevel=2)
