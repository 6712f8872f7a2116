"""The three ways to write the format of log messages."""

BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"


class PercentStyle:
    default_format = "%(message)s"
    asctime_format = "%(asctime)s"
    asctime_search = "%(asctime)"

    def __init__(self, fmt, *, defaults=None):
        self._fmt = fmt or self.default_format
        self._defaults = defaults

    def usesTime(self):
        return self._fmt.find(self.asctime_search) >= 0

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
        return self._fmt.find("$asctime") >= 0 or self._fmt.find(self.asctime_search) >= 0

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
