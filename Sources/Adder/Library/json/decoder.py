"""Reading JSON."""

from . import scanner

__all__ = ['JSONDecoder', 'JSONDecodeError']

# What is no JSON, and read all the same.
NaN, PosInf, NegInf = map(float, ('nan', 'inf', '-inf'))


class JSONDecodeError(ValueError):
    """Text that is no JSON: `msg`, `doc`, `pos`, and with them `lineno` and `colno`."""

    def __init__(self, msg, doc, pos):
        self.msg, self.doc, self.pos = msg, doc, pos
        self.lineno = 1 + doc.count('\n', 0, pos)
        self.colno = pos - doc.rfind('\n', 0, pos)
        super().__init__(f'{msg}: line {self.lineno:d} column {self.colno:d} (char {pos:d})')

    def __reduce__(self):
        return type(self), (self.msg, self.doc, self.pos)


_CONSTANTS = {'-Infinity': NegInf, 'Infinity': PosInf, 'NaN': NaN}


def scanstring(string, end, strict=True, /):
    """The string that begins behind the quote before `end`, and the index behind it."""
    return scanner._json.scanstring((strict, None, None, None, None, None, JSONDecodeError), string, end)


def _skip_space(text, index):
    size = len(text)
    while index < size and text[index] in ' \t\n\r':
        index += 1
    return index


class JSONDecoder:
    """Reads JSON: objects become dicts, arrays lists, and so on, if no hook says otherwise."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.strict = strict
        self.object_hook, self.object_pairs_hook = object_hook, object_pairs_hook
        self.parse_int, self.parse_float = parse_int or int, parse_float or float
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.scan_once = scanner.make_scanner(self)

    def decode(self, s):
        """The object that the whole of the string says."""
        value, end = self.raw_decode(s, _skip_space(s, 0))
        end = _skip_space(s, end)
        if end != len(s):
            raise JSONDecodeError('Extra data', s, end)
        return value

    def raw_decode(self, s, idx=0):
        """The object that begins at the index, and where it ends."""
        try:
            return self.scan_once(s, idx)
        except StopIteration as stop:
            raise JSONDecodeError('Expecting value', s, stop.value) from None
