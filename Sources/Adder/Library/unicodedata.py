"""What the Unicode Character Database says of characters, and the four normal forms of text.

The tables are in `_unicodedata_tables`; each is read when it is first asked for.
"""

import _codecs
import _unicodedata_tables as _tables
from bisect import bisect_right as _bisect

unidata_version = "14.0.0"

_ranges = {}
_absent = object()


def _in_range(table, chr):
    """What a table of stretches says of a character."""
    known = _ranges.get(table)
    if known is None:
        starts, values = [], []
        at = 0
        for word in getattr(_tables, table).split():
            distance, _, value = word.partition(":")
            at += int(distance, 16)
            starts.append(at)
            values.append(value)
        known = _ranges[table] = starts, values
    starts, values = known
    index = _bisect(starts, ord(chr)) - 1
    return values[index] if index >= 0 else None


def _check(function, chr, position=""):
    if not isinstance(chr, str):
        what = "None" if chr is None else type(chr).__name__
        raise TypeError(f"{function}() argument{position} must be a unicode character, not {what}")
    if len(chr) != 1:
        raise TypeError(f"{function}() argument{position} must be a unicode character, not str")


def category(chr, /):
    """The general category."""
    _check("category", chr)
    return _in_range("CATEGORY", chr) or "Cn"


def bidirectional(chr, /):
    """The class for text in two directions; empty for none."""
    _check("bidirectional", chr)
    return _in_range("BIDIRECTIONAL", chr) or ""


def combining(chr, /):
    """The class of marks that join the character before; 0 for others."""
    _check("combining", chr)
    return int(_in_range("COMBINING", chr) or 0)


def mirrored(chr, /):
    """1 for characters that are mirrored in text from right to left."""
    _check("mirrored", chr)
    return int(_in_range("MIRRORED", chr) or 0)


def east_asian_width(chr, /):
    """The width in East Asian text."""
    _check("east_asian_width", chr)
    return _in_range("WIDTH", chr) or "N"


# MARK: Numbers

_numbers = {}


def _number(chr):
    """Whether it is a decimal digit (d), a digit (g) or another number (n), and its value."""
    if not _numbers:
        for word in _tables.NUMBERS.split():
            at = next(index for index, each in enumerate(word) if each in "gn" or each == "d" and _is_mark(word, index))
            start, kind, rest = int(word[:at], 16), word[at], word[at + 1:]
            text, _, more = rest.partition("+")
            above, _, below = text.partition("/")
            value = int(above) / int(below) if below else int(above)
            for index in range(int(more or 0) + 1):
                _numbers[start + index] = kind, value + index
        _numbers.setdefault(-1, ("n", 0))
    return _numbers.get(ord(chr))


def _is_mark(word, index):
    """Whether a `d` is the mark behind the code point, and no hexadecimal digit."""
    rest = word[index + 1:].partition("+")[0].partition("/")[0]
    return rest.removeprefix("-").isdecimal()


def _value(function, chr, default, kinds, what):
    _check(function, chr, " 1")
    found = _number(chr)
    if found is None or found[0] not in kinds:
        if default is _absent:
            raise ValueError(what)
        return default
    return found[1]


def decimal(chr, default=_absent, /):
    """The value of a decimal digit."""
    return _value("decimal", chr, default, "d", "not a decimal")


def digit(chr, default=_absent, /):
    """The value of a digit."""
    return _value("digit", chr, default, "dg", "not a digit")


def numeric(chr, default=_absent, /):
    """The value of a number."""
    result = _value("numeric", chr, default, "dgn", "not a numeric character")
    return result if result is default else float(result)


# MARK: Names

def name(chr, default=_absent, /):
    """The name of a character."""
    _check("name", chr, " 1")
    found = _codecs._name(chr) if category(chr) != "Cn" else None
    if found is None:
        if default is _absent:
            raise ValueError("no such name")
        return default
    return found


def lookup(name, /):
    """The character with a name."""
    if isinstance(name, bytes):
        name = name.decode("utf-8", "replace")
    elif isinstance(name, (bytearray, memoryview)):
        raise TypeError(f"lookup() argument must be read-only bytes-like object, not {type(name).__name__}")
    elif not isinstance(name, str):
        raise TypeError(f"a bytes-like object is required, not '{type(name).__name__}'")
    try:
        found = ("\\N{" + name + "}").encode("ascii").decode("unicode_escape") if "}" not in name else ""
    except UnicodeError:
        found = ""
    if len(found) != 1:
        raise KeyError(f"undefined character name '{name}'")
    return found


# MARK: Normal forms

_decompositions = {}
_compositions = {}
_L, _V, _T, _S = 0x1100, 0x1161, 0x11A7, 0xAC00


def _read_decompositions():
    for word in _tables.DECOMPOSITION.split():
        point, _, rest = word.partition("=")
        kind, is_alike, parts = rest.rpartition(">")
        excluded = parts.startswith("!")
        characters = tuple(int(each, 16) for each in parts.removeprefix("!").split(","))
        point = int(point, 16)
        _decompositions[point] = kind, characters
        if not is_alike and not excluded and len(characters) == 2:
            _compositions[characters] = point


def decomposition(chr, /):
    """The characters that one is made of, in hexadecimal; empty for none."""
    _check("decomposition", chr)
    if not _decompositions:
        _read_decompositions()
    found = _decompositions.get(ord(chr))
    if found is None:
        return ""
    kind, characters = found
    return (f"<{kind}> " if kind else "") + " ".join("%04X" % each for each in characters)


def _decompose(points, with_alike, substitute):
    result = []
    pending = list(reversed(points))
    while pending:
        point = pending.pop()
        other = substitute and substitute(point)
        if other:
            result.append(other)
            continue
        if _S <= point < _S + 11172:
            index = point - _S
            result += (_L + index // 588, _V + index % 588 // 28)
            if index % 28:
                result.append(_T + index % 28)
            continue
        found = _decompositions.get(point)
        if found is None or found[0] and not with_alike:
            result.append(point)
        else:
            pending.extend(reversed(found[1]))
    # Marks behind a character stand in the order of their classes.
    classes = [int(_in_range("COMBINING", chr(point)) or 0) for point in result]
    start = 0
    while start < len(result):
        if not classes[start]:
            start += 1
            continue
        end = start
        while end < len(result) and classes[end]:
            end += 1
        order = sorted(range(start, end), key=classes.__getitem__)
        result[start:end] = [result[index] for index in order]
        classes[start:end] = [classes[index] for index in order]
        start = end
    return result, classes


def _pair(first, second):
    """The character that two make together; None when they do not."""
    if _L <= first < _L + 19 and _V <= second < _V + 21:
        return _S + ((first - _L) * 21 + second - _V) * 28
    if _S <= first < _S + 11172 and (first - _S) % 28 == 0 and _T < second < _T + 28:
        return first + second - _T
    return _compositions.get((first, second))


def _compose(points, classes):
    result = []
    starter = -1
    last_class = 0
    for point, own_class in zip(points, classes):
        if starter >= 0 and (last_class < own_class or last_class == 0 and starter == len(result) - 1):
            made = _pair(result[starter], point)
            if made is not None:
                result[starter] = made
                continue
        result.append(point)
        last_class = own_class
        if own_class == 0:
            starter = len(result) - 1
    return result


def _normalize(form, unistr, substitute, function="normalize"):
    for place, each in ((1, form), (2, unistr)):
        if not isinstance(each, str):
            raise TypeError(f"{function}() argument {place} must be str, not {type(each).__name__ if each is not None else None}")
    if form not in ("NFC", "NFKC", "NFD", "NFKD") and unistr:
        raise ValueError("invalid normalization form")
    if unistr.isascii():
        return unistr
    if not _decompositions:
        _read_decompositions()
    points, classes = _decompose([ord(each) for each in unistr], "K" in form, substitute)
    if form.endswith("C"):
        points = _compose(points, classes)
    return "".join(map(chr, points))


def _is_normalized(form, unistr, substitute):
    return _normalize(form, unistr, substitute, "is_normalized") == unistr


def normalize(form, unistr, /):
    """A text in a normal form: NFC, NFKC, NFD or NFKD."""
    return _normalize(form, unistr, None)


def is_normalized(form, unistr, /):
    """Whether a text is in a normal form."""
    return _is_normalized(form, unistr, None)


# MARK: The database of old

def __getattr__(name):
    if name == "UCD" or name == "ucd_3_2_0":
        import _unicodedata_old

        globals().update(UCD=_unicodedata_old.UCD, ucd_3_2_0=_unicodedata_old.ucd_3_2_0)
        return globals()[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), "UCD", "ucd_3_2_0"})
