"""Writing JSON."""

import _json
from _json import encode_basestring, encode_basestring_ascii

INFINITY = float('inf')


class JSONEncoder:
    """Writes objects as JSON; `default` says what becomes of those that JSON does not know."""

    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.ensure_ascii, self.allow_nan, self.check_circular = ensure_ascii, allow_nan, check_circular
        self.skipkeys, self.sort_keys, self.indent = skipkeys, sort_keys, indent
        if default is not None:
            self.default = default
        if separators is None:
            if indent is not None:
                # No blank at the end of a line.
                self.item_separator = ','
        else:
            self.item_separator, self.key_separator = separators

    def default(self, o):
        """Something that JSON knows, in place of an object that it does not."""
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        """The object as a string."""
        if isinstance(o, str):
            return encode_basestring_ascii(o) if self.ensure_ascii else encode_basestring(o)
        pieces = self.iterencode(o, _one_shot=True)
        if not isinstance(pieces, (list, tuple)):
            pieces = list(pieces)
        return ''.join(pieces)

    def iterencode(self, o, _one_shot=False):
        """The text in pieces, as they are made."""
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = ' ' * indent
        if _one_shot:
            text = _json.write((
                self.check_circular, self.default, self.ensure_ascii, indent, self.key_separator,
                self.item_separator, self.sort_keys, self.skipkeys, self.allow_nan), o)
            if text is not None:
                return (text,)
        return _Pieces(self, indent).value(o, 0)


def _float_text(number, allow_nan):
    if number != number:
        text = 'NaN'
    elif number == INFINITY:
        text = 'Infinity'
    elif number == -INFINITY:
        text = '-Infinity'
    else:
        return float.__repr__(number)
    if not allow_nan:
        raise ValueError('Out of range float values are not JSON compliant: ' + repr(number))
    return text


class _Pieces:
    """Generators of the pieces of a text, for one encoder."""

    def __init__(self, encoder, indent):
        self.encoder = encoder
        self.quote = encode_basestring_ascii if encoder.ensure_ascii else encode_basestring
        self.indent = indent
        self.open = {} if encoder.check_circular else None

    def atom(self, value):
        """The text of what has no parts; None for all else."""
        if isinstance(value, str):
            return self.quote(value)
        if value is None:
            return 'null'
        if value is True:
            return 'true'
        if value is False:
            return 'false'
        if isinstance(value, int):
            return int.__repr__(value)
        if isinstance(value, float):
            return _float_text(value, self.encoder.allow_nan)
        return None

    def value(self, value, level):
        text = self.atom(value)
        if text is not None:
            yield text
        else:
            yield from self.compound(value, level)

    def compound(self, value, level):
        if isinstance(value, (list, tuple)):
            yield from self.array(value, level)
        elif isinstance(value, dict):
            yield from self.object(value, level)
        else:
            self.enter(value)
            yield from self.value(self.encoder.default(value), level)
            self.leave(value)

    def enter(self, value):
        if self.open is not None:
            if id(value) in self.open:
                raise ValueError('Circular reference detected')
            self.open[id(value)] = value

    def leave(self, value):
        if self.open is not None:
            del self.open[id(value)]

    def line(self, level):
        return '' if self.indent is None else '\n' + self.indent * level

    def array(self, items, level):
        if not items:
            yield '[]'
            return
        self.enter(items)
        lead = '[' + self.line(level + 1)
        separator = self.encoder.item_separator
        if self.indent is not None:
            separator = separator + self.line(level + 1)
        for item in items:
            text = self.atom(item)
            if text is not None:
                yield lead + text
            else:
                yield lead
                yield from self.compound(item, level + 1)
            lead = separator
        if self.indent is not None:
            yield self.line(level)
        yield ']'
        self.leave(items)

    def key(self, key):
        """The key as a string; None if it is to be skipped."""
        if isinstance(key, str):
            return key
        if isinstance(key, float):
            return _float_text(key, self.encoder.allow_nan)
        if key is True:
            return 'true'
        if key is False:
            return 'false'
        if key is None:
            return 'null'
        if isinstance(key, int):
            return int.__repr__(key)
        if self.encoder.skipkeys:
            return None
        raise TypeError(f'keys must be str, int, float, bool or None, not {key.__class__.__name__}')

    def object(self, mapping, level):
        if not mapping:
            yield '{}'
            return
        self.enter(mapping)
        yield '{'
        line = self.line(level + 1)
        if line:
            yield line
        separator = self.encoder.item_separator if self.indent is None else self.encoder.item_separator + line
        first = True
        for key, item in sorted(mapping.items()) if self.encoder.sort_keys else mapping.items():
            key = self.key(key)
            if key is None:
                continue
            if first:
                first = False
            else:
                yield separator
            yield self.quote(key)
            yield self.encoder.key_separator
            yield from self.value(item, level + 1)
        if self.indent is not None:
            yield self.line(level)
        yield '}'
        self.leave(mapping)
