"""File names and the patterns of shells: `*`, `?`, `[set]` and `[!set]`."""

import os
import posixpath

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]

_matchers = {}


def fnmatch(name, pat):
    """Whether a name fits a pattern, after both have been made alike as the system's names are."""
    return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))


def fnmatchcase(name, pat):
    """Whether a name fits a pattern; case matters."""
    return _matcher(pat)(name) is not None


def filter(names, pat):
    """The names that fit a pattern."""
    pat = os.path.normcase(pat)
    match = _matcher(pat)
    if os.path is posixpath:
        return [name for name in names if match(name) is not None]
    return [name for name in names if match(os.path.normcase(name)) is not None]


def _matcher(pat):
    # By its type as well: 'a' and b'a' are the same key to nobody, but subclasses of str might be.
    key = type(pat), pat
    match = _matchers.get(key)
    if match is None:
        if len(_matchers) >= 512:
            _matchers.clear()
        match = _matchers[key] = _compile(pat)
    return match


def _compile(pat):
    if isinstance(pat, str) and '?' not in pat and '[' not in pat:
        return _compile_stars(pat)
    import re
    if isinstance(pat, bytes):
        return re.compile(translate(pat.decode('ISO-8859-1')).encode('ISO-8859-1')).match
    return re.compile(translate(pat)).match


def _compile_stars(pat):
    first, *middle = pat.split('*')
    last = middle.pop() if middle else None
    middle = [part for part in middle if part]

    def match(name):
        if not isinstance(name, str):
            if isinstance(name, (bytes, bytearray)):
                raise TypeError("cannot use a string pattern on a bytes-like object")
            raise TypeError(f"expected string or bytes-like object, got {type(name).__name__!r}")
        if last is None:
            return name if name == first else None
        if not name.startswith(first) or not name.endswith(last):
            return None
        start = len(first)
        end = len(name) - len(last)
        for part in middle:
            start = name.find(part, start, end)
            if start < 0:
                return None
            start += len(part)
        return name if start <= end else None

    return match


def translate(pat):
    """The regular expression of a pattern."""
    parts = _split(pat)
    if None not in parts:
        return f'(?s:{"".join(parts)})\\Z'
    # What is between two stars is found where it stands first: once found, nothing is tried again.
    at = parts.index(None)
    result = parts[:at]
    rest = parts[at + 1:]
    while None in rest:
        at = rest.index(None)
        result.append(f'(?>.*?{"".join(rest[:at])})')
        rest = rest[at + 1:]
    result.append('.*')
    result.extend(rest)
    return f'(?s:{"".join(result)})\\Z'


def _split(pat):
    """The expressions of the characters and sets of a pattern; None for stars."""
    import re
    parts = []
    index = 0
    while index < len(pat):
        character = pat[index]
        index += 1
        if character == '*':
            if not parts or parts[-1] is not None:
                parts.append(None)
        elif character == '?':
            parts.append('.')
        elif character == '[':
            end = index
            if pat[end:end + 1] == '!':
                end += 1
            if pat[end:end + 1] == ']':
                end += 1
            end = pat.find(']', end)
            if end < 0:
                parts.append('\\[')
            else:
                parts.append(_translate_set(pat[index:end]))
                index = end + 1
        else:
            parts.append(re.escape(character))
    return parts


def _translate_set(text):
    negated = text.startswith('!')
    if '-' in text:
        text = _without_empty_ranges(text, 2 if negated else 1)
    else:
        text = text.replace('\\', r'\\')
    if not text:
        return '(?!)'
    if text == '!':
        return '.'
    for character in '&~|':
        text = text.replace(character, '\\' + character)
    if text[0] == '!':
        text = '^' + text[1:]
    elif text[0] in '^[':
        text = '\\' + text
    return f'[{text}]'


def _without_empty_ranges(text, first):
    # Cut at the hyphens that make ranges; a hyphen at the end, or right behind a range, is one of the set.
    chunks = []
    start = 0
    at = text.find('-', first)
    while at >= 0:
        chunks.append(text[start:at])
        start = at + 1
        at = text.find('-', at + 3)
    rest = text[start:]
    if rest:
        chunks.append(rest)
    else:
        chunks[-1] += '-'
    for index in range(len(chunks) - 1, 0, -1):
        if chunks[index - 1][-1] > chunks[index][0]:
            chunks[index - 1] = chunks[index - 1][:-1] + chunks[index][1:]
            del chunks[index]
    return '-'.join(chunk.replace('\\', r'\\').replace('-', r'\-') for chunk in chunks)
