"""Regular expressions: finding, splitting and replacing text by patterns.

A pattern is a str or bytes, and is matched against text of its own kind. What is not special in a pattern stands for itself; a
backslash makes what is special stand for itself. The functions take a pattern as text or compiled, and keep what they have compiled.
"""

from _re import Match, Pattern, combine as _combine, escape as _escape, find as _find

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "template", "escape",
    "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL",
    "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag",
]

__version__ = "2.2.1"

# Compiled patterns by type, text and flags.
_cache = {}
_MAXCACHE = 512


class error(Exception):
    """What is wrong with a pattern.

    msg is the message without the place, pattern the pattern, pos the index in it, lineno and colno the line and the column (all None
    where they are not known).
    """

    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            msg = f"{msg} at position {pos}"
            if newline in pattern:
                msg = f"{msg} (line {self.lineno}, column {self.colno})"
        super().__init__(msg)


def match(pattern, string, flags=0):
    """Match at the beginning of the string: a Match object, or None."""
    return _find(_cache, pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    """Match all of the string: a Match object, or None."""
    return _find(_cache, pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    """Find the first match in the string: a Match object, or None."""
    return _find(_cache, pattern, flags).search(string)


def sub(pattern, repl, string, count=0, flags=0):
    """The string with its matches (the first count of them) replaced.

    repl is text, in which backslash and number, or \\g<name>, stand for groups; or a function of the Match object.
    """
    return _find(_cache, pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    """As sub, but a tuple of the new string and the number of replacements."""
    return _find(_cache, pattern, flags).subn(repl, string, count)


def split(pattern, string, maxsplit=0, flags=0):
    """The pieces of the string between matches, with the groups of the matches among them."""
    return _find(_cache, pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    """A list of all matches: their text, that of the only group, or tuples of the groups."""
    return _find(_cache, pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    """An iterator over the Match objects of all matches."""
    return _find(_cache, pattern, flags).finditer(string)


def compile(pattern, flags=0):
    """A Pattern object."""
    return _find(_cache, pattern, flags)


def purge():
    """Forget the patterns that were compiled."""
    _cache.clear()


def template(pattern, flags=0):
    """Deprecated: as compile, with a flag that does nothing."""
    import warnings
    warnings.warn("The re.template() function is deprecated as it is an undocumented function without an obvious purpose. "
                  "Use re.compile() instead.", DeprecationWarning)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return _find(_cache, pattern, flags | 1)


def escape(pattern):
    """The pattern that matches just this text."""
    return _escape(pattern)


def _compile(pattern, flags):
    return _find(_cache, pattern, flags)


class Scanner:
    """Cuts text into tokens: the lexicon is a list of pairs of a pattern and what becomes of its matches.

    That is a function of the scanner and the text of the match, a value, or None for text that is skipped.
    """

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self.scanner = _combine([phrase for phrase, _ in lexicon], int(flags))

    def scan(self, string):
        """The tokens, and the rest of the text that no pattern matches."""
        tokens = []
        match = self.scanner.scanner(string).match
        end = 0
        while True:
            found = match()
            if not found or found.end() == end:
                break
            action = self.lexicon[found.lastindex - 1][1]
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                tokens.append(action)
            end = found.end()
        return tokens, string[end:]


_flag_names = {
    "NOFLAG": 0, "ASCII": 256, "A": 256, "IGNORECASE": 2, "I": 2, "LOCALE": 4, "L": 4, "UNICODE": 32, "U": 32, "MULTILINE": 8, "M": 8,
    "DOTALL": 16, "S": 16, "VERBOSE": 64, "X": 64, "TEMPLATE": 1, "T": 1,
}


def __getattr__(name):
    # The flags are made when one is asked for, since many programs need none and enum takes a while to load.
    if name in _flag_names or name == "RegexFlag":
        _make_flags()
        return globals()[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _make_flags():
    import enum
    flags = enum.IntFlag("RegexFlag", _flag_names, module="re", boundary=enum.KEEP)
    flags._numeric_repr_ = staticmethod(hex)
    enum.global_enum(flags)
    flags.__str__ = flags.__repr__
    globals()["RegexFlag"] = flags


def __dir__():
    return sorted(set(globals()) | set(_flag_names) | {"RegexFlag"})
