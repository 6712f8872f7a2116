"""Wrapping and filling of text.

The words are found by scanning, without regular expressions: a program that only wraps its help text need not
load them.
"""

__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

_whitespace = '\t\n\x0b\x0c\r '
# What may stand before an em-dash, besides word characters.
_punctuation = '!"\'&.,?'


def _is_word(char):
    return char == '_' or char.isalnum()


def _is_letter(char):
    return char == '_' or char.isalnum() and not char.isdecimal()


def _joins(char):
    return char in _punctuation or _is_word(char)


def _dashes(text, index):
    """Behind the run of hyphens that begins there."""
    size = len(text)
    while index < size and text[index] == '-':
        index += 1
    return index


def _is_em_dash(text, index):
    """Two or more hyphens with a word behind them."""
    end = _dashes(text, index)
    return end - index >= 2 and end < len(text) and _is_word(text[end])


def _breaks_after(text, index):
    """Whether the word may be broken behind the hyphen at that place."""
    if index < 2 or not _is_letter(text[index - 1]):
        return False
    # a-b-c: single letters will do where each has a hyphen before it.
    if not _is_letter(text[index - 2]) and not (text[index - 2] == '-' and index > 2 and _is_letter(text[index - 3])):
        return False
    behind = text[index + 1:index + 4]
    if len(behind) < 2 or not _is_letter(behind[0]):
        return False
    if _is_letter(behind[1]):
        return True
    return behind[1] == '-' and len(behind) == 3 and _is_letter(behind[2])


def _word_end(text, start):
    """Behind the piece of a word that begins there."""
    size = len(text)
    index = start + 1
    while index < size:
        char = text[index]
        if char == '-':
            if _breaks_after(text, index):
                return index + 1
            if _joins(text[index - 1]) and _is_em_dash(text, index):
                return index
        elif char in _whitespace:
            return index
        index += 1
    return size


def _split_words(text, on_hyphens):
    """The text in pieces: white space, dashes and (parts of) words."""
    if '-' not in text:
        on_hyphens = False
    pieces = []
    size = len(text)
    index = 0
    while index < size:
        start = index
        if text[index] in _whitespace:
            while index < size and text[index] in _whitespace:
                index += 1
        elif not on_hyphens:
            while index < size and text[index] not in _whitespace:
                index += 1
        elif text[index] == '-' and index > 0 and _joins(text[index - 1]) and _is_em_dash(text, index):
            index = _dashes(text, index)
        else:
            index = _word_end(text, index)
        pieces.append(text[start:index])
    return pieces


class TextWrapper:
    """Wraps and fills text according to its attributes, which have the names of the constructor's arguments."""

    unicode_whitespace_trans = dict.fromkeys(map(ord, _whitespace), ord(' '))

    def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=' [...]'):
        self.width = width
        self.initial_indent, self.subsequent_indent = initial_indent, subsequent_indent
        self.expand_tabs, self.replace_whitespace = expand_tabs, replace_whitespace
        self.fix_sentence_endings, self.break_long_words = fix_sentence_endings, break_long_words
        self.drop_whitespace, self.break_on_hyphens = drop_whitespace, break_on_hyphens
        self.tabsize, self.max_lines, self.placeholder = tabsize, max_lines, placeholder

    def fill(self, text):
        """The wrapped text as one string."""
        return '\n'.join(self.wrap(text))

    def wrap(self, text):
        """The lines of the wrapped text, without their ends."""
        pieces = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(pieces)
        return self._wrap_chunks(pieces)

    # Programs replace some of these.

    def _munge_whitespace(self, text):
        plain = text.expandtabs(self.tabsize) if self.expand_tabs else text
        return plain.translate(self.unicode_whitespace_trans) if self.replace_whitespace else plain

    def _split(self, text):
        return _split_words(text, self.break_on_hyphens is True)

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def _fix_sentence_endings(self, chunks):
        """Two spaces behind what ends a sentence."""
        for index in range(len(chunks) - 1):
            if chunks[index + 1] == ' ':
                word = chunks[index]
                if word[-1:] in ('"', "'"):
                    word = word[:-1]
                if len(word) >= 2 and word[-1] in '.!?' and 'a' <= word[-2] <= 'z':
                    chunks[index + 1] = '  '

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        """A word that fits on no line: as much as fits, if it may be broken; all of it on a line of its own, if not."""
        space = 1 if width < 1 else width - cur_len
        if self.break_long_words:
            word = reversed_chunks[-1]
            end = space
            if self.break_on_hyphens and len(word) > space:
                hyphen = word.rfind('-', 0, space)
                if hyphen > 0 and word[:hyphen].strip('-'):
                    end = hyphen + 1
            cur_line.append(word[:end])
            reversed_chunks[-1] = word[end:]
        elif not cur_line:
            cur_line.append(reversed_chunks.pop())

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError('invalid width %r (must be > 0)' % self.width)
        limited = self.max_lines is not None
        if limited:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError('placeholder too large for max width')
        lines = []
        chunks.reverse()
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and not chunks[-1].strip():
                chunks.pop()
            line, length = [], 0
            while chunks and length + len(chunks[-1]) <= width:
                chunk = chunks.pop()
                line.append(chunk)
                length += len(chunk)
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, line, length, width)
                length = sum(map(len, line))
            if self.drop_whitespace and line and not line[-1].strip():
                length -= len(line.pop())
            if not line:
                continue
            last = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
            if not limited or len(lines) + 1 < self.max_lines or last and length <= width:
                lines.append(indent + ''.join(line))
                continue
            self._cut(lines, line, length, width, indent)
            break
        return lines

    def _cut(self, lines, line, length, width, indent):
        """The last line that is allowed, with the placeholder."""
        placeholder = self.placeholder
        while line:
            if line[-1].strip() and length + len(placeholder) <= width:
                lines.append(indent + ''.join(line) + placeholder)
                return
            length -= len(line.pop())
        if lines:
            previous = lines[-1].rstrip()
            if len(previous) + len(placeholder) <= self.width:
                lines[-1] = previous + placeholder
                return
        lines.append(indent + placeholder.lstrip())


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """The text with single spaces, cut at a word so that it fits into the width."""
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


def dedent(text):
    """The text without the margin that all its lines share; lines of blanks alone become empty."""
    if not isinstance(text, str):
        if isinstance(text, (bytes, bytearray, memoryview)):
            raise TypeError("cannot use a string pattern on a bytes-like object")
        raise TypeError(f"expected string or bytes-like object, got {type(text).__name__!r}")
    lines = text.split('\n')
    margin = None
    for index, line in enumerate(lines):
        content = line.lstrip(' \t')
        if not content:
            lines[index] = ''
            continue
        lead = line[:len(line) - len(content)]
        if margin is None or margin.startswith(lead):
            margin = lead
        elif not lead.startswith(margin):
            common = 0
            while margin[common] == lead[common]:
                common += 1
            margin = margin[:common]
    if margin:
        size = len(margin)
        lines = [line[size:] for line in lines]
    return '\n'.join(lines)


def indent(text, prefix, predicate=None):
    """The text with the prefix before each line that has more than white space, or that the predicate wants."""
    if predicate is None:
        return ''.join([prefix + line if line.strip() else line for line in text.splitlines(True)])
    return ''.join([prefix + line if predicate(line) else line for line in text.splitlines(True)])
