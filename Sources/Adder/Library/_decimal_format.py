"""The mini-language of format() for decimal numbers."""

import _decimal_core as _core

_ALIGNMENTS = '<>=^'


class _Spec:
    """[[fill]align][sign][z][0][width][,][.precision][type]"""

    def __init__(self, text):
        bad = ValueError('invalid format string')
        index = 0
        self.fill, self.align = ' ', ''
        if len(text) >= 2 and text[1] in _ALIGNMENTS:
            self.fill, self.align = text[0], text[1]
            index = 2
        elif text[:1] and text[0] in _ALIGNMENTS:
            self.align = text[0]
            index = 1
        explicit = self.align
        self.sign = '-'
        if text[index:index + 1] and text[index] in '+- ':
            self.sign = text[index]
            index += 1
        self.no_negative_zero = text[index:index + 1] == 'z'
        index += self.no_negative_zero
        self.zeros = False
        if text[index:index + 1] == '0':
            if explicit:
                raise bad
            self.zeros = True
            self.fill, self.align = '0', '='
            index += 1
        start = index
        while '0' <= text[index:index + 1] <= '9':
            index += 1
        self.width = int(text[start:index] or 0)
        if self.width > 0x7fffffffffffffff:
            raise bad
        self.grouping = text[index:index + 1] == ','
        index += self.grouping
        self.precision = None
        if text[index:index + 1] == '.':
            start = index = index + 1
            while '0' <= text[index:index + 1] <= '9':
                index += 1
            if index == start:
                raise bad
            self.precision = int(text[start:index])
            if self.precision > 0x7fffffffffffffff:
                raise bad
        self.type = text[index:]
        if self.type not in ('', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%'):
            raise bad
        if self.type == 'n' and self.grouping:
            raise bad


def _grouped(text, least):
    """Thousands with commas; zeros in front until it is that long."""
    groups = []
    while len(text) > 3:
        groups.insert(0, text[-3:])
        text = text[:-3]
    groups.insert(0, text)
    result = ','.join(groups)
    while len(result) < least:
        lead = len(result.partition(',')[0])
        result = '0' + result if lead < 3 else '0,' + result
    return result


def format_decimal(x, text, ctx, make):
    if '\0' in text:
        raise ValueError('invalid format string')
    spec = _Spec(text)
    capitals = ctx._capitals
    kind = spec.type
    if kind == '':
        kind = 'G' if capitals else 'g'
    elif kind == 'n':
        kind = 'g'
    percent = kind == '%'
    sign = x._sign
    if x._kind:
        body, point, rest = x._text().lstrip('-'), '', '%' if percent else ''
        if spec.zeros:
            spec.fill, spec.align = ' ', '>'
        return _padded(spec, sign, body, point, rest, True)
    number, exponent = x._int, x._exp
    if percent:
        exponent += 2
        kind = 'f'
    rounding = ctx._rounding
    if spec.precision is not None:
        places = spec.precision
        if kind in 'fF':
            drop = -places - exponent
            if drop > 0:
                number, _ = _core.cut(number, drop, sign, rounding)
                exponent = -places
            elif drop < 0:
                number *= 10 ** -drop
                exponent = -places
        else:
            wanted = places + 1 if kind in 'eE' else max(places, 1)
            count = _core.digits(number)
            if count > wanted:
                number, _ = _core.cut(number, count - wanted, sign, rounding)
                exponent += count - wanted
                if _core.digits(number) > wanted:
                    number //= 10
                    exponent += 1
            elif kind in 'eE':
                if number:
                    number *= 10 ** (wanted - count)
                    exponent -= wanted - count
    elif kind in 'fF' and exponent > 0:
        number *= 10 ** exponent
        exponent = 0
    # With F what becomes zero by rounding stays negative in CPython.
    if spec.no_negative_zero and sign and not number and (spec.type != 'F' or not x._int):
        sign = 0
    body, point, rest = _layout(number, exponent, kind, spec)
    if percent:
        rest += '%'
    return _padded(spec, sign, body, point, rest, False)


def _layout(number, exponent, kind, spec):
    """Digits before the point, behind it, and what follows."""
    figures = _core.text_of(number)
    if kind in 'eE' and spec.precision is not None and not number:
        figures = '0' * (spec.precision + 1)
    count = len(figures)
    if kind in 'fF':
        if exponent >= 0:
            return figures + '0' * exponent if number else figures, '', ''
        figures = figures.rjust(-exponent + 1, '0')
        return figures[:exponent], figures[exponent:], ''
    adjusted = exponent + count - 1
    if kind in 'gG' and exponent <= 0 and adjusted >= -6:
        if exponent == 0:
            return figures, '', ''
        figures = figures.rjust(-exponent + 1, '0')
        return figures[:exponent], figures[exponent:], ''
    suffix = '%s%+d' % ('E' if kind in 'EG' else 'e', adjusted)
    return figures[0], figures[1:], suffix


def _padded(spec, sign, body, point, rest, special):
    lead = '-' if sign else spec.sign if spec.sign in '+ ' else ''
    tail = ('.' + point if point else '') + rest
    if spec.grouping and not special:
        least = spec.width - len(lead) - len(tail) if spec.fill == '0' and spec.align == '=' else 0
        body = _grouped(body, least)
    missing = spec.width - len(lead) - len(body) - len(tail)
    if missing <= 0:
        return lead + body + tail
    fill = spec.fill
    align = spec.align or '>'
    if align == '=':
        return lead + fill * missing + body + tail
    if align == '<':
        return lead + body + tail + fill * missing
    if align == '>':
        return fill * missing + lead + body + tail
    left = missing // 2
    return fill * left + lead + body + tail + fill * (missing - left)
