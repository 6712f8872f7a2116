"""collections.UserString."""

import sys
from _collections_abc import Sequence

from collections._user import _COMPARISONS, _define

# As which the class shows itself.
__name__ = "collections"


def _text(value):
    """The str behind a UserString."""
    return value.data if isinstance(value, UserString) else value


class UserString(Sequence):
    """A string to derive from: the contents are in the str `data`."""

    def __init__(self, seq):
        self.data = seq if isinstance(seq, str) else str(_text(seq))

    def __getnewargs__(self):
        return (self.data[:],)

    _define(locals(), {
        f"def NAME(self, string): return self.data {sign} _text(string)": name for name, sign in _COMPARISONS.items()
    } | {
        # What gives a str in str gives an object of this class.
        "def NAME(self): return self.__class__(self.data.NAME())": "capitalize casefold lower swapcase title upper",
        "def NAME(self, *args): return self.__class__(self.data.NAME(*args))": "translate",
        "def NAME(self, chars=None): return self.__class__(self.data.NAME(chars))": "lstrip rstrip strip",
        "def NAME(self, old, new, maxsplit=-1):"
        " return self.__class__(self.data.NAME(_text(old), _text(new), maxsplit))": "replace",
        "def NAME(self, prefix, /): return self.__class__(self.data.NAME(_text(prefix)))": "removeprefix",
        "def NAME(self, suffix, /): return self.__class__(self.data.NAME(_text(suffix)))": "removesuffix",
        "def NAME(self, tabsize=8): return self.__class__(self.data.NAME(tabsize))": "expandtabs",
        "def NAME(self, width): return self.__class__(self.data.NAME(width))": "zfill",
        "def NAME(self, width, *args): return self.__class__(self.data.NAME(width, *args))": "center ljust rjust",
        # The rest gives what it gives there.
        "def __NAME__(self): return NAME(self.data)": "complex float hash int len repr str",
        "def NAME(self): return self.data.NAME()":
            "isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle "
            "isupper",
        "def NAME(self, /, *args, **kwds): return self.data.NAME(*args, **kwds)": "format",
        "def NAME(self, keepends=False): return self.data.NAME(keepends)": "splitlines",
        "def NAME(self, mapping): return self.data.NAME(mapping)": "format_map",
        "def NAME(self, prefix, start=0, end=sys.maxsize): return self.data.NAME(prefix, start, end)": "startswith",
        "def NAME(self, sep): return self.data.NAME(sep)": "partition rpartition",
        "def NAME(self, sep=None, maxsplit=-1): return self.data.NAME(sep, maxsplit)": "rsplit split",
        "def NAME(self, seq): return self.data.NAME(seq)": "join",
        "def NAME(self, sub, start=0, end=sys.maxsize): return self.data.NAME(_text(sub), start, end)":
            "count find rfind",
        "def NAME(self, sub, start=0, end=sys.maxsize): return self.data.NAME(sub, start, end)": "index rindex",
        "def NAME(self, suffix, start=0, end=sys.maxsize): return self.data.NAME(suffix, start, end)": "endswith",
    }, globals())
    maketrans = str.maketrans

    def encode(self, encoding="utf-8", errors="strict"):
        return self.data.encode("utf-8" if encoding is None else encoding, "strict" if errors is None else errors)

    def __contains__(self, char):
        return _text(char) in self.data

    def __getitem__(self, index):
        return self.__class__(self.data[index])

    def __add__(self, other):
        return self.__class__(self.data + (other if isinstance(other, str) else str(_text(other))))

    def __radd__(self, other):
        return self.__class__((other if isinstance(other, str) else str(_text(other))) + self.data)

    def __mod__(self, args):
        return self.__class__(self.data % args)

    def __rmod__(self, template):
        return self.__class__(str(template) % self)

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__
