"""Text in HTML: characters as entities, and back."""

__all__ = ["escape", "unescape"]


def escape(s, quote=True):
    """Writes `&`, `<` and `>` as entities; both kinds of quotes as well, unless told not to."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


# What numbers mean that stand for characters of an old code page, as the standard of HTML has it.
_replaced = {
    0x00: "\ufffd", 0x0d: "\r", 0x80: "\u20ac", 0x81: "\x81", 0x82: "\u201a", 0x83: "\u0192", 0x84: "\u201e",
    0x85: "\u2026", 0x86: "\u2020",
    0x87: "\u2021", 0x88: "\u02c6", 0x89: "\u2030", 0x8a: "\u0160", 0x8b: "\u2039", 0x8c: "\u0152", 0x8d: "\x8d",
    0x8e: "\u017d", 0x8f: "\x8f",
    0x90: "\x90", 0x91: "\u2018", 0x92: "\u2019", 0x93: "\u201c", 0x94: "\u201d", 0x95: "\u2022", 0x96: "\u2013",
    0x97: "\u2014", 0x98: "\u02dc",
    0x99: "\u2122", 0x9a: "\u0161", 0x9b: "\u203a", 0x9c: "\u0153", 0x9d: "\x9d", 0x9e: "\u017e", 0x9f: "\u0178",
}


def _character(number):
    """The character with a number; nothing for what is none."""
    if number in _replaced:
        return _replaced[number]
    if 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
        return "\ufffd"
    is_control = number < 0x20 and number not in (9, 10, 12) or 0x7F <= number <= 0x9F
    if is_control or 0xFDD0 <= number <= 0xFDEF or number & 0xFFFE == 0xFFFE or number == 0xB:
        return ""
    return chr(number)


def _run(text, at, allowed):
    end = at
    while end < len(text) and text[end] in allowed:
        end += 1
    return end


def _reference(text, at):
    """The text that the reference stands for which begins at an ampersand, and where it ends; None when it is none."""
    if text.startswith("#", at + 1):
        is_hexadecimal = text[at + 2:at + 3] in ("x", "X")
        start = at + 3 if is_hexadecimal else at + 2
        end = _run(text, start, "0123456789abcdefABCDEF" if is_hexadecimal else "0123456789")
        if end == start:
            return None
        result = _character(int(text[start:end], 16 if is_hexadecimal else 10))
        return result, end + 1 if text.startswith(";", end) else end
    from html.entities import html5

    end = at + 1
    while end < len(text) and end < at + 33 and text[end] not in "\t\n\f <&#;":
        end += 1
    if end == at + 1:
        return None
    name = text[at + 1:end]
    if text.startswith(";", end):
        name += ";"
        end += 1
    if name in html5:
        return html5[name], end
    # Names of old need no semicolon: the longest that the text begins with.
    for length in range(len(name) - 1, 1, -1):
        if name[:length] in html5:
            return html5[name[:length]] + name[length:], end
    return "&" + name, end


def _replace_charref(match):
    """What replaces a reference that a pattern has found, without its ampersand in the first group. Others use it."""
    text = "&" + match.group(1)
    found = _reference(text, 0)
    return text if found is None else found[0] + text[found[1]:]


def unescape(s):
    """Text with entities and references to characters replaced by what they stand for, by the rules of HTML 5."""
    if "&" not in s:
        return s
    parts = []
    start = 0
    at = s.find("&")
    while at >= 0:
        found = _reference(s, at)
        if found is None:
            at = s.find("&", at + 1)
            continue
        parts += (s[start:at], found[0])
        start = found[1]
        at = s.find("&", start)
    parts.append(s[start:])
    return "".join(parts)
