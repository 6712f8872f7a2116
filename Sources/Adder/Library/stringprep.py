"""The tables of RFC 3454, which texts such as the names of hosts are prepared with before they are compared.

Each function takes one character. The sets and ranges are the RFC's; what it says by way of properties of characters is asked of the
database of that time, Unicode 3.2.
"""

from unicodedata import ucd_3_2_0 as unicodedata

b1_set = {0xAD, 0x34F, *range(0x1806, 0x1807), *range(0x180B, 0x180E), *range(0x200B, 0x200E), 0x2060, *range(0xFE00, 0xFE10), 0xFEFF}
c22_specials = {0x6DD, 0x70F, 0x180E, *range(0x200C, 0x200E), *range(0x2028, 0x202A), *range(0x2060, 0x2064), *range(0x206A, 0x2070), 0xFEFF,
                *range(0xFFF9, 0xFFFD), *range(0x1D173, 0x1D17B)}
c6_set = {*range(0xFFF9, 0xFFFE)}
c7_set = {*range(0x2FF0, 0x2FFC)}
c8_set = {*range(0x340, 0x342), *range(0x200E, 0x2010), *range(0x202A, 0x202F), *range(0x206A, 0x2070)}
c9_set = {0xE0001, *range(0xE0020, 0xE0080)}


def _is_no_character(point):
    return 0xFDD0 <= point < 0xFDF0 or point & 0xFFFE == 0xFFFE


def in_table_a1(code):
    """Not assigned in Unicode 3.2."""
    return unicodedata.category(code) == "Cn" and not _is_no_character(ord(code))


def in_table_b1(code):
    """Commonly mapped to nothing."""
    return ord(code) in b1_set


# Where map_table_b3 gives something else than the small letter.
_FOLDED = (0xB5, 0xDF, 0x130, 0x149, 0x17F, 0x1F0, 0x345, 0x37A, range(0x390, 0x3F6), 0x587, range(0x1E96, 0x1FFD), range(0x20A8, 0x2146),
           range(0x3371, 0x33DE), range(0xFB00, 0xFB18), range(0x1D400, 0x1D7BC))


def _fold(text):
    return "".join([_fold_one(each) for each in text])


def _fold_one(code):
    # The small letters of Cherokee are younger than the tables.
    return code.lower() if 0x13A0 <= ord(code) < 0x13F6 else code.casefold()


def map_table_b3(code):
    """Without differences of case; also those that appear only when the text is put into its normal form."""
    point = ord(code)
    if point < 0x80 or 0x13A0 <= point < 0x13F6 or unicodedata.category(code) == "Cn":
        return code.lower()
    folded = _fold_one(code)
    normal = unicodedata.normalize("NFKC", folded)
    again = unicodedata.normalize("NFKC", _fold(normal))
    return folded if again == normal else again


def map_table_b2(a):
    """Without differences of case, in the normal form NFKC."""
    folded = map_table_b3(a)
    normal = unicodedata.normalize("NFKC", folded)
    again = unicodedata.normalize("NFKC", "".join([map_table_b3(each) for each in normal]))
    return folded if again == normal else again


def in_table_c11(code):
    """The space of ASCII."""
    return code == " "


def in_table_c12(code):
    """Other spaces."""
    return unicodedata.category(code) == "Zs" and code != " "


def in_table_c11_c12(code):
    """Any space."""
    return unicodedata.category(code) == "Zs"


def in_table_c21(code):
    """Control characters of ASCII."""
    return ord(code) < 0x80 and unicodedata.category(code) == "Cc"


def in_table_c22(code):
    """Other control characters."""
    point = ord(code)
    return point in c22_specials or point >= 0x80 and unicodedata.category(code) == "Cc"


def in_table_c21_c22(code):
    """Any control character."""
    return unicodedata.category(code) == "Cc" or ord(code) in c22_specials


def in_table_c3(code):
    """For private use."""
    return unicodedata.category(code) == "Co"


def in_table_c4(code):
    """Code points that never stand for a character."""
    return _is_no_character(ord(code))


def in_table_c5(code):
    """Surrogates."""
    return unicodedata.category(code) == "Cs"


def in_table_c6(code):
    """Not for plain text."""
    return ord(code) in c6_set


def in_table_c7(code):
    """Descriptions of ideographs."""
    return ord(code) in c7_set


def in_table_c8(code):
    """What changes the look of others, or is deprecated."""
    return ord(code) in c8_set


def in_table_c9(code):
    """Tags."""
    return ord(code) in c9_set


def in_table_d1(code):
    """From right to left."""
    return unicodedata.bidirectional(code) in ("R", "AL")


def in_table_d2(code):
    """From left to right."""
    return unicodedata.bidirectional(code) == "L"


def __getattr__(name):
    # Nothing here needs it, and making it takes a while.
    if name != "b3_exceptions":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = {}
    for each in _FOLDED:
        for point in (each,) if isinstance(each, int) else each:
            mapped = map_table_b3(chr(point))
            if mapped != chr(point).lower() or point == 0x130:
                found[point] = mapped
    globals()[name] = found
    return found
