"""Constants as bytes, and back: numbers, text, bytes, and containers of them. Code has no such form here."""

import sys
from struct import pack, unpack

__all__ = ["dump", "dumps", "load", "loads"]

version = 4


class _Writer:
    def __init__(self, version):
        self.parts = []
        self.version = version
        self.depth = 0

    def byte(self, letter):
        self.parts.append(letter)

    def long(self, number):
        self.parts.append(pack("<i", number))

    def write(self, value):
        self.depth += 1
        if self.depth > 2000:
            raise ValueError("object too deeply nested to marshal")
        kind = type(value)
        if value is None:
            self.byte(b"N")
        elif value is StopIteration:
            self.byte(b"S")
        elif value is ...:
            self.byte(b".")
        elif value is True:
            self.byte(b"T")
        elif value is False:
            self.byte(b"F")
        elif kind is int:
            self.integer(value)
        elif kind is float:
            self.number(value, b"g", b"f")
        elif kind is complex:
            if self.version > 1:
                self.byte(b"y" + pack("<2d", value.real, value.imag))
            else:
                self.byte(b"x")
                for part in (value.real, value.imag):
                    self.short_text(repr(part))
        elif kind is str:
            self.text(value)
        elif kind is tuple:
            if self.version >= 4 and len(value) < 256:
                self.byte(b")" + bytes([len(value)]))
            else:
                self.byte(b"(")
                self.long(len(value))
            self.each(value)
        elif kind is list:
            self.byte(b"[")
            self.long(len(value))
            self.each(value)
        elif kind is dict:
            self.byte(b"{")
            for key, item in value.items():
                self.write(key)
                self.write(item)
            self.byte(b"0")
        elif kind in (set, frozenset):
            self.byte(b"<" if kind is set else b">")
            self.long(len(value))
            # The same order whatever the hashes are.
            self.parts += sorted(dumps(each, self.version) for each in value)
        else:
            try:
                data = bytes(memoryview(value))
            except TypeError:
                raise ValueError("unmarshallable object") from None
            self.byte(b"s")
            self.long(len(data))
            self.parts.append(data)
        self.depth -= 1

    def each(self, items):
        for item in items:
            self.write(item)

    def integer(self, value):
        if -0x80000000 <= value <= 0x7FFFFFFF:
            self.byte(b"i")
            self.long(value)
            return
        # Digits of fifteen bits, the lowest first.
        digits = []
        rest = abs(value)
        while rest:
            digits.append(rest & 0x7FFF)
            rest >>= 15
        self.byte(b"l")
        self.long(len(digits) if value > 0 else -len(digits))
        self.parts.append(pack("<%dH" % len(digits), *digits))

    def number(self, value, binary, text):
        if self.version > 1:
            self.byte(binary + pack("<d", value))
        else:
            self.byte(text)
            self.short_text(repr(value))

    def short_text(self, text):
        self.parts.append(bytes([len(text)]) + text.encode("ascii"))

    def text(self, value):
        data = value.encode("utf-8", "surrogatepass")
        if self.version >= 4 and value.isascii():
            if len(data) < 256:
                self.byte(b"z" + bytes([len(data)]))
            else:
                self.byte(b"a")
                self.long(len(data))
        else:
            self.byte(b"u")
            self.long(len(data))
        self.parts.append(data)


class _Reader:
    def __init__(self, read):
        self.take = read
        self.known = []

    def read(self, count):
        data = self.take(count)
        if len(data) < count:
            raise EOFError("marshal data too short")
        return data

    def long(self):
        return unpack("<i", self.read(4))[0]

    def value(self, allows_end=False):
        letter = self.take(1)
        if not letter:
            raise EOFError("EOF read where object expected")
        code = letter[0] & 0x7F
        # With the highest bit set the object may be referred to later.
        place = None
        if letter[0] & 0x80:
            place = len(self.known)
            self.known.append(None)
        result = self.of_kind(chr(code), place, allows_end)
        if place is not None:
            self.known[place] = result
        return result

    def of_kind(self, kind, place, allows_end):
        constants = {"N": None, "S": StopIteration, ".": ..., "T": True, "F": False}
        if kind in constants:
            return constants[kind]
        if kind == "0" and allows_end:
            return _END
        if kind == "i":
            return self.long()
        if kind == "l":
            count = self.long()
            digits = unpack("<%dH" % abs(count), self.read(2 * abs(count)))
            result = 0
            for digit in reversed(digits):
                if digit > 0x7FFF:
                    raise ValueError("bad marshal data (digit out of range in long)")
                result = result << 15 | digit
            return result if count >= 0 else -result
        if kind == "f":
            return float(self.read(self.read(1)[0]))
        if kind == "g":
            return unpack("<d", self.read(8))[0]
        if kind == "x":
            real = float(self.read(self.read(1)[0]))
            return complex(real, float(self.read(self.read(1)[0])))
        if kind == "y":
            return complex(*unpack("<2d", self.read(16)))
        if kind == "s":
            return self.read(self.size("bytes object"))
        if kind in "utaA":
            return self.read(self.size("string")).decode("ascii" if kind in "aA" else "utf-8",
                                                         "strict" if kind in "aA" else "surrogatepass")
        if kind in "zZ":
            return self.read(self.read(1)[0]).decode("ascii")
        if kind == "r":
            index = self.long()
            if not 0 <= index < len(self.known):
                raise ValueError("bad marshal data (invalid reference)")
            return self.known[index]
        if kind == ")":
            return tuple([self.item() for _ in range(self.read(1)[0])])
        if kind == "(":
            return tuple([self.item() for _ in range(self.size("tuple"))])
        if kind == "[":
            result = []
            if place is not None:
                self.known[place] = result
            for _ in range(self.size("list")):
                result.append(self.item())
            return result
        if kind == "{":
            result = {}
            if place is not None:
                self.known[place] = result
            while True:
                key = self.value(allows_end=True)
                if key is _END:
                    return result
                result[key] = self.item()
        if kind in "<>":
            items = [self.item() for _ in range(self.size("set"))]
            return set(items) if kind == "<" else frozenset(items)
        raise ValueError("bad marshal data (unknown type code)")

    def size(self, what):
        count = self.long()
        if count < 0:
            raise ValueError(f"bad marshal data ({what} size out of range)")
        return count

    def item(self):
        return self.value()


_END = object()


def dumps(value, version=version, /):
    """A value as bytes."""
    writer = _Writer(version)
    writer.write(value)
    return b"".join(writer.parts)


def dump(value, file, version=version, /):
    """Writes a value to a file."""
    return file.write(dumps(value, version))


def loads(bytes, /):
    """The value that bytes stand for."""
    try:
        data = memoryview(bytes).tobytes()
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not {type(bytes).__name__!r}") from None
    at = 0

    def read(count):
        nonlocal at
        part = data[at:at + count]
        at += len(part)
        return part

    return _Reader(read).value()


def load(file, /):
    """A value from a file."""
    return _Reader(file.read).value()
