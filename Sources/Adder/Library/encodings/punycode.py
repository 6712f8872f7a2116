"""The encoding Punycode of RFC 3492: any text in the letters, digits and the hyphen of ASCII."""

import codecs

digits = b"abcdefghijklmnopqrstuvwxyz0123456789"

_BASE = 36
_FIRST = 0x80
_FIRST_BIAS = 72


def adapt(delta, first, numchars):
    """How the bias changes after a delta (section 6.1)."""
    delta = delta // 700 if first else delta // 2
    delta += delta // numchars
    steps = 0
    while delta > 455:
        delta //= 35
        steps += _BASE
    return steps + 36 * delta // (delta + 38)


def _threshold(place, bias):
    return min(max(_BASE * (place + 1) - bias, 1), 26)


def _write(number, bias, into):
    """A number in digits of which the last alone is below the threshold of its place (section 3.3)."""
    place = 0
    while True:
        threshold = _threshold(place, bias)
        if number < threshold:
            into.append(digits[number])
            return
        number, digit = divmod(number - threshold, _BASE - threshold)
        into.append(digits[threshold + digit])
        place += 1


def punycode_encode(text):
    """Text as bytes."""
    points = [ord(each) for each in text]
    result = bytearray(point for point in points if point < _FIRST)
    done = basic = len(result)
    if basic:
        result.append(0x2D)
    bias = _FIRST_BIAS
    delta = 0
    reached = _FIRST
    # Characters go in by their code points, those of one code point from the left to the right: a delta counts the states between two.
    for least in sorted({point for point in points if point >= _FIRST}):
        delta += (least - reached) * (done + 1)
        reached = least
        for point in points:
            if point < least:
                delta += 1
            elif point == least:
                _write(delta, bias, result)
                bias = adapt(delta, done == basic, done + 1)
                delta = 0
                done += 1
        delta += 1
        reached += 1
    return bytes(result)


class _Ended(Exception):
    """The digits are wrong or end too early, and that is to be overlooked."""


def _read(text, at, bias, errors):
    """A number, and where the next one begins."""
    number = 0
    weight = 1
    place = 0
    while True:
        if at == len(text):
            if errors == "strict":
                raise UnicodeError("incomplete punicode string")
            raise _Ended
        digit = digits.find(ord(text[at].lower()))
        if digit < 0:
            if errors == "strict":
                raise UnicodeError(f"Invalid extended code point '{text[at]}'")
            raise _Ended
        at += 1
        number += digit * weight
        threshold = _threshold(place, bias)
        if digit < threshold:
            return number, at
        weight *= _BASE - threshold
        place += 1


def punycode_decode(text, errors):
    """Bytes as text."""
    text = text.encode("ascii") if isinstance(text, str) else bytes(memoryview(text))
    hyphen = text.rfind(b"-")
    result = list(str(text[:max(hyphen, 0)], "ascii", errors))
    rest = str(text[hyphen + 1:], "ascii")
    point = _FIRST
    place = 0
    bias = _FIRST_BIAS
    at = 0
    while at < len(rest):
        first = at == 0
        try:
            delta, at = _read(rest, at, bias, errors)
        except _Ended:
            break
        laps, place = divmod(place + delta, len(result) + 1)
        point += laps
        if point > 0x10FFFF:
            if errors == "strict":
                raise UnicodeError("Invalid character U+%x" % point)
            point = ord("?")
        result.insert(place, chr(point))
        place += 1
        bias = adapt(delta, first, len(result))
    return "".join(result)


def _checked(errors):
    if errors not in ("strict", "replace", "ignore"):
        raise UnicodeError(f"Unsupported error handling {errors}")
    return errors


class Codec(codecs.Codec):
    def encode(self, input, errors="strict"):
        return punycode_encode(input), len(input)

    def decode(self, input, errors="strict"):
        return punycode_decode(input, _checked(errors)), len(input)


class IncrementalEncoder(codecs.IncrementalEncoder):
    def encode(self, input, final=False):
        return punycode_encode(input)


class IncrementalDecoder(codecs.IncrementalDecoder):
    def decode(self, input, final=False):
        return punycode_decode(input, _checked(self.errors))


class StreamWriter(Codec, codecs.StreamWriter):
    pass


class StreamReader(Codec, codecs.StreamReader):
    pass


def getregentry():
    """The CodecInfo."""
    return codecs.CodecInfo(name="punycode", encode=Codec().encode, decode=Codec().decode, incrementalencoder=IncrementalEncoder,
                            incrementaldecoder=IncrementalDecoder, streamwriter=StreamWriter, streamreader=StreamReader)
