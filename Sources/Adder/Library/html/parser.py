"""Reads HTML, good or bad, and calls methods for what is found."""

from html import unescape

__all__ = ["HTMLParser"]

_BLANKS = " \t\n\r\f\v"
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_NAME = _LETTERS | frozenset("0123456789-.")
_DIGITS = frozenset("0123456789")
_HEXADECIMAL = frozenset("0123456789abcdefABCDEF")


def _skip(text, at, blanks=_BLANKS):
    while at < len(text) and text[at] in blanks:
        at += 1
    return at


class HTMLParser:
    """Text is given with `feed`, in pieces if need be; subclasses say what is done with tags, data and the rest.

    Attributes come as pairs, with references replaced and names in lower case. With convert_charrefs references in
    data are replaced as well, except in scripts and styles.
    """

    CDATA_CONTENT_ELEMENTS = ("script", "style")

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        """Starts afresh; what has not been read is lost."""
        self.rawdata = ""
        self.lasttag = "???"
        self.cdata_elem = None
        self.lineno = 1
        self.offset = 0
        self._start_tag_text = None
        # What has been dealt with of a reference that was not understood.
        self._skipped = 0

    def feed(self, data):
        """Gives it text."""
        self.rawdata += data
        self.goahead(False)

    def close(self):
        """Treats what is left as if the end had come."""
        self.goahead(True)

    def getpos(self):
        """The line and the column."""
        return self.lineno, self.offset

    def get_starttag_text(self):
        """The text of the last start tag."""
        return self._start_tag_text

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()

    def clear_cdata_mode(self):
        self.cdata_elem = None

    def updatepos(self, i, j):
        """Counts lines and columns up to j."""
        if i >= j:
            return j
        lines = self.rawdata.count("\n", i, j)
        if lines:
            self.lineno += lines
            self.offset = j - (self.rawdata.rindex("\n", i, j) + 1)
        else:
            self.offset += j - i
        return j

    # MARK: Methods for subclasses

    def handle_startendtag(self, tag, attrs):
        """`<tag/>`"""
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        """`<tag>`"""

    def handle_endtag(self, tag):
        """`</tag>`"""

    def handle_charref(self, name):
        """`&#number;`"""

    def handle_entityref(self, name):
        """`&name;`"""

    def handle_data(self, data):
        """Text."""

    def handle_comment(self, data):
        """`<!-- … -->`"""

    def handle_decl(self, decl):
        """`<!DOCTYPE …>`"""

    def handle_pi(self, data):
        """`<? … >`"""

    def unknown_decl(self, data):
        """`<![ … ]>`"""

    # MARK: Reading

    def goahead(self, end):
        """Reads as far as the text goes; to its end when there will be no more."""
        text = self.rawdata
        at = 0
        count = len(text)
        while at < count:
            stop = self._end_of_data(at, end)
            if stop is None:
                break
            if at < stop:
                part = text[at:stop]
                self.handle_data(unescape(part) if self.convert_charrefs and not self.cdata_elem else part)
            at = self.updatepos(at, stop)
            if at == count:
                break
            if text[at] == "<":
                next_at = self._markup(at, end)
            else:
                next_at = self._reference(at, end)
            if next_at is None:
                at = self.updatepos(at, at + self._skipped)
                self._skipped = 0
                break
            at = self.updatepos(at, next_at)
        if end and at < count and not self.cdata_elem:
            part = text[at:]
            self.handle_data(unescape(part) if self.convert_charrefs else part)
            at = self.updatepos(at, count)
        self.rawdata = text[at:]

    def _end_of_data(self, at, end):
        """Where the text that begins here ends; None when that cannot be told yet."""
        text = self.rawdata
        if self.cdata_elem:
            # Only the element's own end tag counts here.
            stop = text.find("</", at)
            while stop >= 0:
                name = _skip(text, stop + 2)
                after = name + len(self.cdata_elem)
                if text[name:after].lower() == self.cdata_elem and text[_skip(text, after):][:1] == ">":
                    return stop
                stop = text.find("</", stop + 2)
            return None
        if not self.convert_charrefs:
            return min((found for found in (text.find("<", at), text.find("&", at)) if found >= 0), default=len(text))
        stop = text.find("<", at)
        if stop >= 0:
            return stop
        # The end may cut a reference in two: what might be one waits for more.
        ampersand = text.rfind("&", max(at, len(text) - 34))
        if ampersand >= 0 and not any(each in text[ampersand:] for each in " \t\n\r\f\v;"):
            return None
        return len(text)

    def _markup(self, at, end):
        """Reads what begins with `<`; returns where it ends, None when the text ends first."""
        text = self.rawdata
        after = text[at + 1:at + 2]
        if after in _LETTERS and after:
            stop = self.parse_starttag(at)
        elif after == "/":
            stop = self.parse_endtag(at)
        elif text.startswith("<!--", at):
            stop = self.parse_comment(at)
        elif after == "?":
            stop = self.parse_pi(at)
        elif after == "!":
            stop = self.parse_html_declaration(at)
        elif at + 1 < len(text):
            self.handle_data("<")
            return at + 1
        elif self.cdata_elem is None and not end:
            return None
        else:
            stop = -1
        if stop >= 0:
            return stop
        if not end:
            return None
        # It is not going to end: it is text.
        stop = text.find(">", at + 1)
        if stop < 0:
            stop = text.find("<", at + 1)
            if stop < 0:
                stop = at + 1
        else:
            stop += 1
        part = text[at:stop]
        self.handle_data(unescape(part) if self.convert_charrefs and not self.cdata_elem else part)
        return stop

    def _reference(self, at, end):
        """Reads what begins with `&`. At the end of the text nobody knows whether it goes on."""
        text = self.rawdata
        stop = at + 1
        if text.startswith("#", stop):
            start = at + 2
            allowed = _DIGITS
            if text[start:start + 1] in ("x", "X"):
                start += 1
                allowed = _HEXADECIMAL
            stop = start
            while stop < len(text) and text[stop] in allowed:
                stop += 1
            if start < stop < len(text) and text[stop] not in _HEXADECIMAL:
                self.handle_charref(text[at + 2:stop])
                return stop + 1 if text.startswith(";", stop) else stop
            if ";" in text[at:]:
                self.handle_data(text[at:at + 2])
                self._skipped = 2
            return None
        if text[stop:stop + 1] in _LETTERS and stop < len(text):
            while stop < len(text) and text[stop] in _NAME:
                stop += 1
            # Points and hyphens at the end may be the text's.
            while stop == len(text) and text[stop - 1] in "-.":
                stop -= 1
            if stop < len(text):
                self.handle_entityref(text[at + 1:stop])
                return stop + 1 if text.startswith(";", stop) else stop
            if end and len(text) == at + 2:
                # As in CPython, a single letter loses its ampersand.
                self._skipped = 1
            return None
        if stop < len(text):
            self.handle_data("&")
            return stop
        return None

    # MARK: Tags

    def check_for_whole_start_tag(self, i):
        """Where a start tag ends; -1 when the text ends first."""
        text = self.rawdata
        at = i + 1
        while at < len(text) and text[at] not in " \t\n\r\f/>\0":
            at += 1
        while True:
            while at < len(text) and text[at] in " \t\n\r\f\v/":
                at += 1
            if at >= len(text):
                return -1
            if text[at] == ">":
                return at + 1
            stop, _, _ = self._attribute(at)
            if stop is None:
                return -1
            at = stop

    def _attribute(self, at):
        """Reads an attribute: where it ends (None for not in this text), its name and its value."""
        text = self.rawdata
        start = at
        at += 1
        while at < len(text) and text[at] not in " \t\n\r\f\v/>=":
            at += 1
        name = text[start:at]
        stop = _skip(text, at)
        if text[stop:stop + 1] != "=":
            return at, name, None
        while text[stop:stop + 1] == "=":
            stop = _skip(text, stop + 1)
        if stop >= len(text):
            return None, name, None
        quote = text[stop]
        if quote in "'\"":
            end = text.find(quote, stop + 1)
            if end < 0:
                return None, name, None
            return end + 1, name, text[stop + 1:end]
        end = stop
        while end < len(text) and text[end] not in " \t\n\r\f\v>":
            end += 1
        return end, name, text[stop:end]

    def parse_starttag(self, i):
        self._start_tag_text = None
        end = self.check_for_whole_start_tag(i)
        if end < 0:
            return end
        text = self.rawdata
        self._start_tag_text = text[i:end]
        at = i + 1
        while text[at] not in " \t\n\r\f/>\0":
            at += 1
        self.lasttag = tag = text[i + 1:at].lower()
        attributes = []
        last = at
        while True:
            while text[at] in " \t\n\r\f\v/\0" and at < end:
                at += 1
            if at >= end - 1 or text[at] == ">":
                break
            at, name, value = self._attribute(at)
            last = at
            attributes.append((name.lower(), unescape(value) if value else value))
        # A slash that ends a value without quotes is the value's.
        if text[last:end].endswith("/>"):
            self.handle_startendtag(tag, attributes)
        else:
            self.handle_starttag(tag, attributes)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return end

    def parse_endtag(self, i):
        text = self.rawdata
        end = text.find(">", i + 1) + 1
        if not end:
            return -1
        start = _skip(text, i + 2)
        at = start
        while at < len(text) and (text[at] in _NAME or text[at] in ":_") and text[start] in _LETTERS:
            at += 1
        if at > start and _skip(text, at) == end - 1:
            tag = text[start:at].lower()
            if self.cdata_elem is not None and tag != self.cdata_elem:
                self.handle_data(text[i:end])
                return end
            self.handle_endtag(tag)
            self.clear_cdata_mode()
            return end
        # Nothing but a name should be there.
        if self.cdata_elem is not None:
            self.handle_data(text[i:end])
            return end
        if text[i + 2:i + 3] not in _LETTERS:
            return i + 3 if text[i:i + 3] == "</>" else self.parse_bogus_comment(i)
        at = i + 2
        while at < len(text) and text[at] not in " \t\n\r\f/>\0":
            at += 1
        self.handle_endtag(text[i + 2:at].lower())
        return text.find(">", at) + 1

    # MARK: The rest

    def parse_comment(self, i, report=1):
        text = self.rawdata
        at = i + 4
        while True:
            at = text.find("--", at)
            if at < 0:
                return -1
            stop = _skip(text, at + 2)
            if text[stop:stop + 1] == ">":
                if report:
                    self.handle_comment(text[i + 4:at])
                return stop + 1
            at += 1

    def parse_bogus_comment(self, i, report=1):
        text = self.rawdata
        end = text.find(">", i + 2)
        if end < 0:
            return -1
        if report:
            self.handle_comment(text[i + 2:end])
        return end + 1

    def parse_html_declaration(self, i):
        text = self.rawdata
        if text.startswith("<!--", i):
            return self.parse_comment(i)
        if text.startswith("<![", i):
            return self._marked_section(i)
        if text[i:i + 9].lower() == "<!doctype":
            end = text.find(">", i + 9)
            if end < 0:
                return -1
            self.handle_decl(text[i + 2:end])
            return end + 1
        return self.parse_bogus_comment(i)

    def _marked_section(self, i):
        """`<![CDATA[ … ]]>` and its like."""
        text = self.rawdata
        at = i + 3
        while at < len(text) and (text[at] in _NAME or text[at] == "_"):
            at += 1
        if at == len(text):
            return -1
        kind = text[i + 3:at].lower()
        if kind in ("temp", "cdata", "ignore", "include", "rcdata"):
            mark = "]]>"
        elif kind in ("if", "else", "endif"):
            mark = "]>"
        else:
            raise AssertionError(f"unknown status keyword {text[i + 3:at]!r} in marked section")
        stop = text.find("]", at)
        while stop >= 0:
            # Blanks may stand between the brackets, and before the end.
            tail = _skip(text, stop + 1)
            if mark == "]]>":
                if text[tail:tail + 1] != "]":
                    stop = text.find("]", stop + 1)
                    continue
                tail = _skip(text, tail + 1)
            if text[tail:tail + 1] == ">":
                self.unknown_decl(text[i + 3:stop])
                return tail + 1
            stop = text.find("]", stop + 1)
        return -1

    def parse_pi(self, i):
        text = self.rawdata
        end = text.find(">", i + 2)
        if end < 0:
            return -1
        self.handle_pi(text[i + 2:end])
        return end + 1
