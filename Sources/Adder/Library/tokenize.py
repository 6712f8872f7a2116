"""Tokens of Python programs, with their places, comments and line ends, so that the text can be put together again.

`tokenize` reads lines of bytes, `generate_tokens` lines of text. What is no token of Python becomes an ERRORTOKEN; the tokens are those
of the language's grammar otherwise, but all operators have the type OP, and their own in the attribute `exact_type`.
"""

from builtins import open as _builtin_open
import collections
import token
from token import *
from token import EXACT_TOKEN_TYPES

__all__ = token.__all__ + ["tokenize", "generate_tokens", "detect_encoding", "untokenize", "TokenInfo"]

tabsize = 8


class TokenError(Exception):
    """The text ends inside of a string, or of brackets."""


class StopTokenizing(Exception):
    """Ends the work; nothing here raises it."""


class TokenInfo(collections.namedtuple("TokenInfo", "type string start end line")):
    """A token: its type, its text, where it starts and ends (line from 1, column from 0), and the whole line."""

    def __repr__(self):
        return (f"TokenInfo(type={self.type} ({token.tok_name[self.type]}), string={self.string!r}, start={self.start!r}, "
                f"end={self.end!r}, line={self.line!r})")

    @property
    def exact_type(self):
        """The type, where that of an operator is its own."""
        if self.type == OP:
            return EXACT_TOKEN_TYPES.get(self.string, OP)
        return self.type


# MARK: Words
#
# Each function takes a line and a place in it, and returns where what begins there ends; -1 when it does not begin
# there.

_DIGITS = frozenset("0123456789")
_DIGITS_OF = {"x": frozenset("0123456789abcdefABCDEF"), "b": frozenset("01"), "o": frozenset("01234567")}
_PREFIXES = frozenset(("b", "r", "u", "f", "br", "rb", "fr", "rf"))
_OPERATORS = frozenset(EXACT_TOKEN_TYPES)


def _digits(line, at, allowed):
    """Digits, between which single underscores may stand."""
    end = -1
    while at < len(line) and line[at] in allowed:
        end = at + 1
        at = end + 1 if line.startswith("_", end) else end
    return end


def _exponent(line, at):
    if line[at:at + 1] not in ("e", "E"):
        return -1
    at += 1
    if line[at:at + 1] in ("+", "-"):
        at += 1
    return _digits(line, at, _DIGITS)


def _number(line, at):
    """Of several ways to read a number, the imaginary comes first, then the float."""
    first = line[at:at + 1]
    whole = _digits(line, at, _DIGITS)
    if first == ".":
        real = _digits(line, at + 1, _DIGITS)
    elif whole >= 0 and line.startswith(".", whole):
        fraction = _digits(line, whole + 1, _DIGITS)
        real = fraction if fraction >= 0 else whole + 1
    else:
        real = -1
    scaled = _exponent(line, real if real >= 0 else whole) if max(real, whole) >= 0 else -1
    real = max(real, scaled)
    for end in (real, whole):
        if end >= 0 and line[end:end + 1] in ("j", "J"):
            return end + 1
    if real >= 0 or whole < 0:
        return real
    if first != "0":
        return whole
    allowed = _DIGITS_OF.get(line[at + 1:at + 2].lower())
    if allowed:
        start = at + 3 if line.startswith("_", at + 2) else at + 2
        end = _digits(line, start, allowed)
        if end >= 0:
            return end
    return _digits(line, at, ("0",))


def _string_start(line, at):
    """The prefix and the quotes with which a string begins; None when none does."""
    end = at
    while end < at + 2 and line[end:end + 1].isalpha():
        end += 1
    quote = line[end:end + 1]
    if quote not in ("'", '"') or not quote or end > at and line[at:end].lower() not in _PREFIXES:
        return None
    return line[at:end], quote * 3 if line.startswith(quote * 3, end) else quote


def _string_end(line, at, quotes):
    """Behind the quotes that end a string."""
    while True:
        end = line.find(quotes, at)
        if end < 0:
            return -1
        slash = line.find("\\", at, end)
        if slash < 0:
            return end + len(quotes)
        at = slash + 2


def _line_string_end(line, at, quote):
    """Where a string in single quotes ends: behind the quote, or behind a backslash and the line feed. -1 when it is broken off."""
    while at < len(line):
        character = line[at]
        if character == quote:
            return at + 1
        if character == "\n":
            return -1
        if character == "\\":
            if line.startswith("\r\n", at + 1):
                return at + 3
            if line.startswith("\n", at + 1):
                return at + 2
            at += 1
        at += 1
    return -1


def _word(line, at):
    """Letters, digits and underscores."""
    end = at
    while end < len(line) and (line[end].isalnum() or line[end] == "_"):
        end += 1
    return end


def _operator(line, at):
    for length in (3, 2, 1):
        if line[at:at + length] in _OPERATORS and at + length <= len(line):
            return at + length
    return -1


def _blanks(line, at):
    while line[at:at + 1] in (" ", "\t", "\f") and at < len(line):
        at += 1
    return at


# MARK: Lines

class _Reader:
    """Goes through the lines; knows what is open at the end of each."""

    def __init__(self, readline, encoding):
        self.readline = readline
        self.encoding = encoding
        self.line = ""
        self.number = 0
        self.brackets = 0
        self.is_continued = False
        self.indents = [0]
        # A string that goes on: its text so far, where it began, the lines it is in, the quotes that end it.
        self.text = ""
        self.text_start = None
        self.text_lines = ""
        self.quotes = ""
        # As in CPython, a string in single quotes that was broken off lets the next one in triple quotes break off at
        # its line's end as well.
        self.breaks_off = False

    def next_line(self):
        """Reads a line; it is empty at the end."""
        try:
            line = self.readline()
        except StopIteration:
            line = b"" if self.encoding is not None else ""
        if self.encoding is not None:
            line = line.decode(self.encoding)
        self.number += 1
        self.line = line

    def token(self, kind, start, end):
        return TokenInfo(kind, self.line[start:end], (self.number, start), (self.number, end), self.line)

    def tokens(self):
        if self.encoding is not None:
            if self.encoding == "utf-8-sig":
                self.encoding = "utf-8"
            yield TokenInfo(ENCODING, self.encoding, (0, 0), (0, 0), "")
        last = ""
        while True:
            last = self.line
            self.next_line()
            at = 0
            if self.text:
                if not self.line:
                    raise TokenError("EOF in multi-line string", self.text_start)
                found, at = self.go_on_with_string()
                if found is not None:
                    yield found
                if at < 0:
                    continue
            elif self.brackets == 0 and not self.is_continued:
                if not self.line:
                    break
                column, at = self.indentation()
                if at == len(self.line):
                    break
                if self.line[at] in "#\r\n":
                    yield from self.blank_line(at)
                    continue
                yield from self.indent(column, at)
            else:
                if not self.line:
                    raise TokenError("EOF in multi-line statement", (self.number, 0))
                self.is_continued = False
            yield from self.words(at)
        if last and last[-1] not in "\r\n" and not last.strip().startswith("#"):
            end = self.number - 1, len(last)
            yield TokenInfo(NEWLINE, "", end, (self.number - 1, len(last) + 1), "")
        for _ in self.indents[1:]:
            yield TokenInfo(DEDENT, "", (self.number, 0), (self.number, 0), "")
        yield TokenInfo(ENDMARKER, "", (self.number, 0), (self.number, 0), "")

    # MARK: The start of a line

    def indentation(self):
        """The column and the place of the first character that is no blank."""
        column = at = 0
        for character in self.line:
            if character == " ":
                column += 1
            elif character == "\t":
                column = (column // tabsize + 1) * tabsize
            elif character == "\f":
                column = 0
            else:
                break
            at += 1
        return column, at

    def blank_line(self, at):
        """A line with nothing but a comment."""
        if self.line[at] == "#":
            end = at + len(self.line[at:].rstrip("\r\n"))
            yield self.token(COMMENT, at, end)
            at = end
        yield self.token(NL, at, len(self.line))

    def indent(self, column, at):
        if column > self.indents[-1]:
            self.indents.append(column)
            yield self.token(INDENT, 0, at)
        while column < self.indents[-1]:
            if column not in self.indents:
                raise IndentationError("unindent does not match any outer indentation level",
                                       ("<tokenize>", self.number, at, self.line))
            self.indents.pop()
            yield self.token(DEDENT, at, at)

    # MARK: Strings over several lines

    def start_string(self, at, quotes):
        self.text = self.line[at:]
        self.text_start = (self.number, at)
        self.text_lines = self.line
        self.quotes = quotes

    def go_on_with_string(self):
        """The token, if the string ends in this line; and where to go on in it, -1 for behind it."""
        line = self.line
        if len(self.quotes) == 3:
            end = _string_end(line, 0, self.quotes)
            is_open = end < 0
            if is_open and self.breaks_off:
                is_open = self.ends_with_backslash()
        else:
            end = _line_string_end(line, 0, self.quotes)
            # A backslash at the end of the line: not the end of the string yet.
            is_open = end > 0 and line[end - 1] == "\n"
            if end < 0 and not is_open:
                is_open = self.ends_with_backslash()
        if end < 0 and not is_open:
            broken = TokenInfo(ERRORTOKEN, self.text + line, self.text_start, (self.number, len(line)), self.text_lines)
            self.text = ""
            self.breaks_off = True
            return broken, -1
        if is_open:
            self.text += line
            self.text_lines += line
            return None, -1
        found = TokenInfo(STRING, self.text + line[:end], self.text_start, (self.number, end), self.text_lines + line)
        self.text = ""
        self.breaks_off = False
        return found, end

    def ends_with_backslash(self):
        return self.line.endswith(("\\\n", "\\\r\n"))

    # MARK: Inside a line

    def words(self, at):
        """The tokens from a place of the line on."""
        line = self.line
        count = len(line)
        while at < count:
            start = _blanks(line, at)
            if start == count:
                return
            character = line[start]
            if character == "#":
                end = start
                while end < count and line[end] not in "\r\n":
                    end += 1
                yield self.token(COMMENT, start, end)
                at = end
                continue
            if character in "\r\n":
                end = start + 2 if line.startswith("\r\n", start) else start + 1
                if line[start:end] != "\r":
                    yield self.token(NL if self.brackets > 0 else NEWLINE, start, end)
                    at = end
                    continue
            elif character == "\\":
                end = start + 3 if line.startswith("\r\n", start + 1) else start + 2
                if line[end - 1:end] == "\n":
                    self.is_continued = True
                    at = end
                    continue
            else:
                string = _string_start(line, start)
                if string is not None:
                    prefix, quotes = string
                    inside = start + len(prefix) + len(quotes)
                    if len(quotes) == 3:
                        end = _string_end(line, inside, quotes)
                        if end < 0:
                            self.start_string(start, quotes)
                            return
                        yield self.token(STRING, start, end)
                        at = end
                        continue
                    end = _line_string_end(line, inside, quotes)
                    if end >= 0 and line[end - 1] == "\n":
                        self.start_string(start, quotes)
                        return
                    if end >= 0:
                        yield self.token(STRING, start, end)
                        at = end
                        continue
                found = self.plain_word(start, character)
                if found is not None:
                    yield found
                    at = found.end[1]
                    continue
            # Nothing of the language: one character, and be it the blank before what is wrong.
            yield self.token(ERRORTOKEN, at, at + 1)
            at += 1

    def plain_word(self, start, character):
        """A number, an operator or a name."""
        line = self.line
        if character in _DIGITS or character == ".":
            end = _number(line, start)
            if end >= 0:
                return self.token(NUMBER, start, end)
        end = _operator(line, start)
        if end >= 0:
            if character in "([{":
                self.brackets += 1
            elif character in ")]}":
                self.brackets -= 1
            return self.token(OP, start, end)
        end = _word(line, start)
        if end > start:
            return self.token(NAME if character.isidentifier() else OP, start, end)
        return None


def tokenize(readline):
    """Tokens of a program that is read as bytes: the first one tells the encoding."""
    encoding, consumed = detect_encoding(readline)
    rest = _lines_of(readline)

    def lines():
        yield from consumed
        yield from rest
        while True:
            yield b""

    return _Reader(lines().__next__, encoding).tokens()


def _lines_of(readline):
    while True:
        try:
            line = readline()
        except StopIteration:
            return
        if not line:
            return
        yield line


def generate_tokens(readline):
    """Tokens of a program that is read as text."""
    return _Reader(readline, None).tokens()


# MARK: Encodings

_MARK = b"\xef\xbb\xbf"
_COOKIE = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.")


def _declared(line):
    """The encoding that a comment declares; None when the line has no such comment."""
    text = line.lstrip(b" \t\f")
    if not text.startswith(b"#"):
        return None
    at = 0
    while True:
        at = text.find(b"coding", at)
        if at < 0:
            return None
        at += 6
        if text[at:at + 1] in (b":", b"="):
            start = at + 1
            while text[start:start + 1] in (b" ", b"\t"):
                start += 1
            end = start
            while end < len(text) and text[end] in _COOKIE:
                end += 1
            if end > start:
                return text[start:end].decode("ascii")


def _is_blank(line):
    return line.strip(b" \t\f")[:1] in (b"", b"#", b"\r", b"\n")


def _normal_name(name):
    start = name[:12].lower().replace("_", "-")
    if start == "utf-8" or start.startswith("utf-8-"):
        return "utf-8"
    if start.startswith(("latin-1-", "iso-8859-1-", "iso-latin-1-")) or start in ("latin-1", "iso-8859-1",
            "iso-latin-1"):
        return "iso-8859-1"
    return name


def _is_known(encoding):
    try:
        b" ".decode(encoding)
    except LookupError:
        return False
    except ValueError:
        pass
    return True


def detect_encoding(readline):
    """The encoding of a program, and the lines (two at most) that have been read to find it.

    It is what the first or the second line declares, or UTF-8; with the mark of UTF-8 in front, 'utf-8-sig'.
    """
    filename = getattr(getattr(readline, "__self__", None), "name", None)
    where = "" if filename is None else f" for {filename!r}"

    def next_line():
        try:
            return readline()
        except StopIteration:
            return b""

    def declared(line):
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            raise SyntaxError("invalid or missing encoding declaration" + where) from None
        name = _declared(line)
        if name is None:
            return None
        encoding = _normal_name(name)
        if not _is_known(encoding):
            raise SyntaxError("unknown encoding" + where + ": " + encoding)
        if has_mark:
            if encoding != "utf-8":
                raise SyntaxError("encoding problem" + where + ": utf-8")
            encoding += "-sig"
        return encoding

    first = next_line()
    has_mark = first.startswith(_MARK)
    if has_mark:
        first = first[3:]
    default = "utf-8-sig" if has_mark else "utf-8"
    if not first:
        return default, []
    encoding = declared(first)
    if encoding:
        return encoding, [first]
    if not _is_blank(first):
        return default, [first]
    second = next_line()
    if not second:
        return default, [first]
    return declared(second) or default, [first, second]


def open(filename):
    """Opens a program for reading, with the encoding that it declares."""
    from io import TextIOWrapper

    buffer = _builtin_open(filename, "rb")
    try:
        encoding, _ = detect_encoding(buffer.readline)
        buffer.seek(0)
        text = TextIOWrapper(buffer, encoding, line_buffering=True)
        text.mode = "r"
        return text
    except:
        buffer.close()
        raise


# MARK: Back to text

class Untokenizer:
    """Puts the text of tokens together."""

    def __init__(self):
        self.tokens = []
        self.prev_row = 1
        self.prev_col = 0
        self.encoding = None

    def add_whitespace(self, start):
        """Fills up to a place with continued lines and blanks."""
        row, column = start
        if (row, column) < (self.prev_row, self.prev_col):
            raise ValueError(f"start ({row},{column}) precedes previous end ({self.prev_row},{self.prev_col})")
        if row > self.prev_row:
            self.tokens.append("\\\n" * (row - self.prev_row))
            self.prev_col = 0
        self.tokens.append(" " * (column - self.prev_col))

    def untokenize(self, iterable):
        rest = iter(iterable)
        indents = []
        at_line_start = False
        for item in rest:
            if len(item) == 2:
                self.compat(item, rest)
                break
            kind, text, start, end, _ = item
            if kind == ENCODING:
                self.encoding = text
                continue
            if kind == ENDMARKER:
                break
            if kind == INDENT:
                indents.append(text)
                continue
            if kind == DEDENT:
                indents.pop()
                self.prev_row, self.prev_col = end
                continue
            if kind in (NEWLINE, NL):
                at_line_start = True
            elif at_line_start and indents:
                if start[1] >= len(indents[-1]):
                    self.tokens.append(indents[-1])
                    self.prev_col = len(indents[-1])
                at_line_start = False
            self.add_whitespace(start)
            self.tokens.append(text)
            self.prev_row, self.prev_col = end
            if kind in (NEWLINE, NL):
                self.prev_row += 1
                self.prev_col = 0
        return "".join(self.tokens)

    def compat(self, first, rest):
        """Tokens without places: the text gets blanks where they are needed."""
        indents = []
        at_line_start = first[0] in (NEWLINE, NL)
        after_string = False
        pending = [first]
        while pending:
            kind, text = pending.pop()[:2]
            if kind == ENCODING:
                self.encoding = text
            elif kind == INDENT:
                indents.append(text)
                after_string = False
            elif kind == DEDENT:
                indents.pop()
                after_string = False
            else:
                if kind in (NAME, NUMBER):
                    text += " "
                # Two strings side by side would become one otherwise.
                if kind == STRING:
                    if after_string:
                        text = " " + text
                    after_string = True
                else:
                    after_string = False
                if kind in (NEWLINE, NL):
                    at_line_start = True
                elif at_line_start and indents:
                    self.tokens.append(indents[-1])
                    at_line_start = False
                self.tokens.append(text)
            for item in rest:
                pending.append(item)
                break


def untokenize(iterable):
    """The text of tokens; bytes when the first one tells the encoding.

    With whole tokens it is the text that they come from, but for blanks at the ends of lines. Of pairs of type and text a program is made
    whose tokens are the same.
    """
    work = Untokenizer()
    text = work.untokenize(iterable)
    return text if work.encoding is None else text.encode(work.encoding)


def main():
    """Writes the tokens of a file, or of standard input."""
    import argparse
    import sys

    parser = argparse.ArgumentParser(prog="python -m tokenize")
    parser.add_argument(dest="filename", nargs="?", metavar="filename.py",
                        help="the file to tokenize; defaults to stdin")
    parser.add_argument("-e", "--exact", dest="exact", action="store_true",
                        help="display token names using the exact type")
    options = parser.parse_args()

    def fail(message, filename=None, location=None):
        place = f"{filename}:" if filename else ""
        place += "{}:{}:".format(*location) if location else ""
        print(f"{place} error: {message}" if place else f"error: {message}", file=sys.stderr)
        sys.exit(1)

    filename = options.filename or "<stdin>"
    try:
        if options.filename:
            with _builtin_open(options.filename, "rb") as file:
                tokens = list(tokenize(file.readline))
        else:
            tokens = list(generate_tokens(sys.stdin.readline))
        for item in tokens:
            kind = item.exact_type if options.exact else item.type
            place = "%d,%d-%d,%d:" % (item.start + item.end)
            print("%-20s%-15s%-15r" % (place, tok_name[kind], item.string))
    except IndentationError as error:
        line, column = error.args[1][1:3]
        fail(error.args[0], filename, (line, column))
    except TokenError as error:
        line, column = error.args[1]
        fail(error.args[0], filename, (line, column))
    except SyntaxError as error:
        fail(error, filename)
    except OSError as error:
        fail(error)
    except KeyboardInterrupt:
        print("interrupted\n")


if __name__ == "__main__":
    main()
