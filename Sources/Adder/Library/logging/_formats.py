"""How a record becomes text: the three ways to write a format, and what uses them."""

import time

BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"


class PercentStyle:
    default_format = "%(message)s"
    asctime_format = "%(asctime)s"
    asctime_search = "%(asctime)"

    def __init__(self, fmt, *, defaults=None):
        self._fmt, self._defaults = fmt or self.default_format, defaults

    def usesTime(self):
        return self.asctime_search in self._fmt

    def validate(self):
        """Raises ValueError unless the format has a field of this style."""
        if not _has_percent_field(self._fmt):
            raise ValueError(f"Invalid format '{self._fmt}' for '{self.default_format[0]}' style")

    def _values(self, record):
        return self._defaults | record.__dict__ if self._defaults else record.__dict__

    def _format(self, record):
        return self._fmt % self._values(record)

    def format(self, record):
        try:
            return self._format(record)
        except KeyError as error:
            raise ValueError("Formatting field not found in record: %s" % error)


def _has_percent_field(text):
    """Whether there is something like `%(name)5.2s`."""
    at = text.find("%(")
    while at >= 0:
        end = text.find(")", at)
        name = text[at + 2:end]
        if end > 0 and name.replace("_", "a").isalnum():
            rest = text[end + 1:].lstrip("#0+ -")
            rest = rest[1:] if rest[:1] == "*" else rest.lstrip("0123456789")
            if rest[:1] == ".":
                precise = rest[2:] if rest[1:2] == "*" else rest[1:].lstrip("0123456789")
                rest = precise if len(precise) < len(rest) - 1 else rest
            if rest[:1] and rest[0].lower() in "diouxefgcrsa%":
                return True
        at = text.find("%(", at + 1)
    return False


class StrFormatStyle(PercentStyle):
    default_format = "{message}"
    asctime_format = "{asctime}"
    asctime_search = "{asctime"

    def _format(self, record):
        return self._fmt.format(**self._values(record))

    def validate(self):
        import re
        from string import Formatter
        is_field = re.compile(r"(?:\d+|\w+)(?:\.\w+|\[[^]]+\])*").fullmatch
        is_spec = re.compile(r"(?:.?[<>=^])?[+ -]?#?0?(?:\d+|\{\w+\})?[,_]?(?:\.(?:\d+|\{\w+\}))?[bcdefgnosx%]?", re.I).fullmatch
        found = False
        try:
            for _, field, spec, conversion in Formatter().parse(self._fmt):
                if field:
                    if not is_field(field):
                        raise ValueError("invalid field name/expression: %r" % field)
                    found = True
                if conversion and conversion not in "rsa":
                    raise ValueError("invalid conversion: %r" % conversion)
                if spec and not is_spec(spec):
                    raise ValueError("bad specifier: %r" % spec)
        except ValueError as error:
            raise ValueError("invalid format: %s" % error)
        if not found:
            raise ValueError("invalid format: no fields")


class StringTemplateStyle(PercentStyle):
    default_format = "${message}"
    asctime_format = "${asctime}"
    asctime_search = "${asctime}"

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        from string import Template
        self._tpl = Template(self._fmt)

    def usesTime(self):
        return "$asctime" in self._fmt or self.asctime_search in self._fmt

    def validate(self):
        fields = set()
        for match in self._tpl.pattern.finditer(self._fmt):
            parts = match.groupdict()
            name = parts["named"] or parts["braced"]
            if name:
                fields.add(name)
            elif match.group(0) == "$":
                raise ValueError("invalid format: bare '$' not allowed")
        if not fields:
            raise ValueError("invalid format: no fields")

    def _format(self, record):
        return self._tpl.substitute(**self._values(record))


_STYLES = {
    "%": (PercentStyle, BASIC_FORMAT),
    "{": (StrFormatStyle, "{levelname}:{name}:{message}"),
    "$": (StringTemplateStyle, "${levelname}:${name}:${message}"),
}


def _style(name):
    """The class for a way to write formats, and the format that basicConfig() uses with it."""
    try:
        return _STYLES[name]
    except KeyError:
        raise ValueError(f"Style must be one of: {','.join(_STYLES)}") from None


class Formatter:
    """Makes a text of a record: by a format in one of three styles, with the time as strftime() writes it, and the traceback below."""

    default_msec_format = "%s,%03d"
    default_time_format = "%Y-%m-%d %H:%M:%S"
    converter = time.localtime

    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
        writer = _style(style)[0](fmt, defaults=defaults)
        if validate:
            writer.validate()
        self._style, self._fmt, self.datefmt = writer, writer._fmt, datefmt

    def format(self, record):
        """The text of a record."""
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        parts = [self.formatMessage(record)]
        # The text of the traceback stays with the record, for other formatters.
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            parts.append(record.exc_text)
        if record.stack_info:
            parts.append(self.formatStack(record.stack_info))
        text = parts[0]
        for part in parts[1:]:
            text += part if text.endswith("\n") else "\n" + part
        return text

    def formatMessage(self, record):
        """The first part of the text: by the format."""
        return self._style.format(record)

    def usesTime(self):
        """Whether the format has the time."""
        return self._style.usesTime()

    def formatTime(self, record, datefmt=None):
        """The time of a record."""
        moment = self.converter(record.created)
        if datefmt:
            return time.strftime(datefmt, moment)
        seconds = time.strftime(self.default_time_format, moment)
        return self.default_msec_format % (seconds, record.msecs) if self.default_msec_format else seconds

    def formatException(self, ei):
        """The text of what sys.exc_info() gave."""
        import traceback
        return "".join(traceback.format_exception(*ei)).removesuffix("\n")

    def formatStack(self, stack_info):
        """The text of where the program was."""
        return stack_info


_plain = Formatter()


class BufferingFormatter:
    """Makes a text of many records, with something before and behind them."""

    def __init__(self, linefmt=None):
        self.linefmt = linefmt or _plain

    def formatHeader(self, records):
        return ""

    def formatFooter(self, records):
        return ""

    def format(self, records):
        if not records:
            return ""
        return "".join([self.formatHeader(records), *map(self.linefmt.format, records), self.formatFooter(records)])
