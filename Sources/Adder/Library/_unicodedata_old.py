"""The Unicode Character Database 3.2.0, which internet names are prepared with: what differs from that of `unicodedata`.

In the tables each word is how far a stretch begins behind the end of the one before, by how much more than one character it goes on,
and what held in it.
"""

import unicodedata as _now
from bisect import bisect_right as _bisect
from _library import builtin as _builtin, field as _field

UNASSIGNED = """
221 13+1b 5f+1 40+10 51+f 11+3 3+1 4+2 2 50 28+8 88 48 27+1 3+5 11+1f 31 28 5+2 13 18 b+2 28 11+b 2+d 2+2 2 1b+4 17+9
8f+1 10 2e+2 1e+32 41+3a 3+30 3+e 2+1b 3 2+a 6+1e 2+1 7+68 4 36+1 13+1 6+2 1a+f 3d 11 2d+3 3 2 4e 24+1 16 55+2 d+1 8+6
36 f 11 d+1 e+6 3f 1a 16 d+7 6 4 30 8+1 1b+2 3 5+1 14+a 3 38+1 20 5+1 e+1 e+1 3 25 11+3 7 a+1 5+2 2+7 3+1 d+f 2 65+9 97
3 3 2+5 5 8 8+1 3 e 24+1 8c+1 20+3 3f 2+a 48 6 3 8+2 5+5 1b+45 28 6 2c+1 2+3 5b+4 45+4 53+5 8 40 40 28 20 20 20 10 28
16+3 20+19 5c 3+5 3 277+8 72+7 15 8 a be 13+9 16 69 32 6+45 b+1e 2+b 5+b 5 4+29 3+4 c+2b 5+19 7+a 4+3d 3+40 2+1c 3+a 7+9
7+d 3+1e 32+4c 4+2e 2+73 9+3b 4+e 4+3b 8+2a 3+a 9+2a 6+ff 9d+3 5b+5 154+3 2+6 6 2+3 27+c 16+e 2b+5 4b+1 10+6 32+7 244+30
100 115+1 3 66+1 b+76 5 5+1 1d 24 2 5+2 2 8+1 35+2 19 f+10 1d+3 311+73 3+1f 2+15c 6+2c 2 6 3+37 8+1 f+17 a+6 2+6 2+6 2+6
2+6 2+6 2+6 2+6 2+7d 2d0+2 89+2b 3a+1 26+c 2c+2 4e+3 30 78+3 64+1 20 19b7+49 51a7+59 4d1+15b 15+b7 9+ca 6+1 2 2+4 19+3a
4+9 7+37 9+45 9+b 7+73 c+1d 4+4d 2+a 5+20 2+36 a+d 3+9 3+66 19+1b b+5 3+5 3+5 a+6 2+6 2+3b 5+7d 3+9 2bb7+16 5+30 2233+1
3c+2 3+69 d9+10 17e+f 80 2e+2 11+9 b+b 18+1 1b8+b 2+19 2+12 2+1 2+e 3+d 23+7a 6+2 5+2c 4+57 2+c 4 30+2d 83+1c 4+30 10+1b
24 e+2 21+2a 6+1d 2+24 5+d 51+1 27+4f 3+9 7+23 5+23 5+27 9+33 c+b 2+e 2+6 2+1 2+a 2+e 2+6 2+1 44+136 a+15 b+7 19+5 2+29
2+8 46+5 3 2+2b 2+1 4 3+16 2+47 9+8 31+12 2+1 6+20 4+1a 6 41+37 5+13 3+31 2+1 6+7 2+2 2+1c 3+2 5+9 8+8 8+3f 21+26 5+b
a+35 4+1c 3+1a 6+19 8+3 d+6 51+48 38+32 e+32 8+2d 9+9 127+1e 2+29 2+2 3+1 4f+27 9+29 17+19 27+1b 15+16 a+4d 5+23 a+43 b
3+18 8+9 7+34 2+11 9+26 a+5f 2+13 c+11 2+2b 42+6 2 2+3 2+e 2+a 7+3a 6+9 7+3 2+7 3+1 3+15 2+6 2+1 2+4 2+9 3+1 3+2 3 7 6+6
3+6 4+4 8c+5b 2+4 1f+47 9+9 a7+35 3+25 23+44 c+9 7+c 14+39 7+9 37+1a 3+e 5+16 ba+3b 65+52 d+7 3 3+7 2+1 2+1d 2+1 3+b a+9
47+7 3+2d 3+a 1c+47 9+52 e+48 108+8 2+2c 2+d b+1c 4+1f 3+15 2+d 4a+6 2+1 2+2b 4 2+1 2+8 9+9 7+5 2+1 2+24 2+1 2+5 8+9
137+18 b8 10+31 e+39a 67+6e 2+4 c+c3 a4d+62 e+42e 2+8 fc8+246 21ba+238 8+1e 2+9 5+50 2+9 7+1d 3+5 b+45 b+9 2+6 2+14 6+12
2b1+5a 66+4a 5+38 8+10 41+4 c+1 f+17f7 9+4d5 2b+8 22e8+3 2+6 2+1 2+122 2e+2 12+3 9+18b 905+6a 6+c 4+8 8+9 3+7 125d+2d
3+16 a+73 166 b5+c 16+45 9b+13 d+56 a+18 149 1e3+1 125+1 35+28b 10+4 2+e 451+1e e2+6 2+10 3+6 2+1 2+4 d6+2c 4+d 3+9 5+1
141+1e 12+39 6 4e1+6 2+3 2+1 2+e 2+c4 3+f 2a+4b 5+9 5+1 312+43 4d+3c c3+3 2+1a 2+1 2 3 2+9 2+3 2 2 7 5 2 2 2+2 2+1 2 3 2
2 2 2 2+1 2 3+3 2+6 2+3 2+3 2 2+9 2+10 6+2 2+4 2+10 35+1 10f+2b 5+63 d+e 3+e 2+e 2+24 b+ad 39+1c e+2b 5+8 8+1 f+5 9b+3d7
6+f 4+c 4+73 d+58 8+b 5 10+b 5+37 9+9 7+27 9+1d 3+1 4f+153 d+d 3+4 4+4 4+6 a+1c 4+a 6+5 b+9 7+7 9+6 a+92 2+36 26+9
aade+8 21+1038 8+dd 3+1681 f+1d30 1420+134a aedb6+ef
"""

CATEGORY = """
a7:So 3:Ll 3:Pd 9:So 4:Ll 1da:Ll 25+1:Sk c+9:Sk 1d:Sk 88:Sk 24a:Po 120:Me 836:So 1bc+28:Lo 271+8:Nd 2f+54:Lo 279:Po
c7:Mn 80+1:Mc d0+1:Lo 785:Zs 66:Ll e:Ll 99:So 1a:So 51:Nl 185+3:Sm a9:Ps 1:Pe 1:Po c78+1:Mn cc:Pc 6f1a:Lo 5d29:Ps 1:Pe
226:Pc 3dc:Lo
"""

BIDIRECTIONAL = """
2b:ET 2:ET 2:ES 7e:ON 630:AL 1:NSM 31:BN 5b0:NSM 7:NSM a6e:NSM 80+1:L d0+1:L 7a9:WS 15:ON 36+1:ET f+1:ET a7:ON e0:ET
24e+27:EN 63:EN 316+ff:ON 72f+1:NSM cafa:ET 339+1:ET a8:ET 2:ET 2:ES ea+2:BN d6e0:L 3a:L 3a:L 3a:L 3a:L
"""

MIRRORED = """
f3a+3:0 75e+1:0 1305:1 d4b8+5:0 6+1:0 d876:0 3a:0 3a:0 3a:0 3a:0
"""

WIDTH = """
231a+1:N 2e2+1:N 4a+b:N
"""

DECIMAL = """
b2:2 1:3 6:1 12b0:1 1:2 1:3 1:4 1:5 1:6 1:7 1:8 1:9 cff:0 4:4 1:5 1:6 1:7 1:8 1:9 7:0 1:1 1:2 1:3 1:4 1:5 1:6 1:7 1:8
1:9
"""

# Characters whose decompositions were wrong then.
_CORRECTED = {0x2F868: 0x2136A, 0x2F874: 0x5F33, 0x2F91F: 0x43AB, 0x2F95F: 0x7AAE, 0x2F9BF: 0x4D57}

_stretches = {}


def _find(table, point):
    """What a table says of a character; None if nothing."""
    known = _stretches.get(table)
    if known is None:
        starts, ends, values = [], [], []
        end = 0
        for word in globals()[table].split():
            place, _, value = word.partition(":")
            distance, _, more = place.partition("+")
            starts.append(end + int(distance, 16))
            end = starts[-1] + int(more or "0", 16)
            ends.append(end)
            values.append(value)
        known = _stretches[table] = starts, ends, values
    starts, ends, values = known
    index = _bisect(starts, point) - 1
    return values[index] if index >= 0 and point <= ends[index] else None


def _is_new(chr):
    """Whether there was no such character yet."""
    return _find("UNASSIGNED", ord(chr)) is not None


def _answer(function, chr, table, absent):
    found = function(chr)
    if _is_new(chr):
        return absent
    old = _find(table, ord(chr)) if table else None
    return found if old is None else old


class UCD:
    __module__ = "unicodedata"
    __slots__ = ("_version",)
    __doc__ = None

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 'unicodedata.UCD' instances")

    def __reduce_ex__(self, protocol, /):
        raise TypeError("cannot pickle 'unicodedata.UCD' object")

    unidata_version = _field("unidata_version", "_version", True)

    def category(self, chr, /):
        """The general category."""
        return _answer(_now.category, chr, "CATEGORY", "Cn")

    def bidirectional(self, chr, /):
        """The class for text in two directions; empty for none."""
        return _answer(_now.bidirectional, chr, "BIDIRECTIONAL", "")

    def combining(self, chr, /):
        """The class of marks that join the character before; 0 for others."""
        return _answer(_now.combining, chr, None, 0)

    def mirrored(self, chr, /):
        """1 for characters that are mirrored in text from right to left."""
        return int(_answer(_now.mirrored, chr, "MIRRORED", 0))

    def east_asian_width(self, chr, /):
        """The width in East Asian text."""
        return _answer(_now.east_asian_width, chr, "WIDTH", "F")

    def decomposition(self, chr, /):
        """The characters that one is made of, in hexadecimal; empty for none."""
        return _answer(_now.decomposition, chr, None, "")

    def decimal(self, chr, default=_now._absent, /):
        """The value of a decimal digit."""
        found = _now.decimal(chr, None)
        old = None if _is_new(chr) else _find("DECIMAL", ord(chr)) or found
        if old is not None:
            return int(old)
        if default is _now._absent:
            raise ValueError("not a decimal")
        return default

    def digit(self, chr, default=_now._absent, /):
        """The value of a digit."""
        return _now.digit(chr, default)

    def numeric(self, chr, default=_now._absent, /):
        """The value of a number."""
        found = _now.numeric(chr, None)
        if found is not None and not _is_new(chr):
            return found
        if default is _now._absent:
            raise ValueError("not a numeric character")
        return default

    def name(self, chr, default=_now._absent, /):
        """The name of a character."""
        found = _now.name(chr, None)
        if found is not None and not _is_new(chr):
            return found
        if default is _now._absent:
            raise ValueError("no such name")
        return default

    def lookup(self, name, /):
        """The character with a name."""
        found = _now.lookup(name)
        if _is_new(found):
            raise KeyError(f"undefined character name '{name}'")
        return found

    def normalize(self, form, unistr, /):
        """A text in a normal form: NFC, NFKC, NFD or NFKD."""
        return _now._normalize(form, unistr, _substitute)

    def is_normalized(self, form, unistr, /):
        """Whether a text is in a normal form."""
        return _now._is_normalized(form, unistr, _substitute)


def _substitute(point):
    """What stands in a normal form for a character that was other then; None for the rest."""
    return _CORRECTED.get(point) or (point if _find("UNASSIGNED", point) is not None else None)


ucd_3_2_0 = object.__new__(UCD)
ucd_3_2_0._version = "3.2.0"
_builtin(UCD)
