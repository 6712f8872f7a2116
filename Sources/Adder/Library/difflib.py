"""Differences between sequences, and between texts as lists of lines.

`SequenceMatcher` finds what two sequences have in common: the longest stretch, then the longest ones before it and behind it, and so on.
`Differ` and ndiff() show lines with the changes inside of them; unified_diff() and context_diff() show what `diff` shows.
"""

from collections import namedtuple as _namedtuple
from types import GenericAlias

__all__ = [
    "get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ", "IS_CHARACTER_JUNK", "IS_LINE_JUNK", "context_diff", "unified_diff",
    "diff_bytes", "Match",
]

Match = _namedtuple("Match", "a b size")


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """What two sequences of hashable items have in common. The second one is examined thoroughly: to compare many sequences with one, set that one
    second, once, and the others first."""

    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        """Set both sequences."""
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        """Set the first sequence."""
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        """Set the second sequence."""
        if b is not self.b:
            self.b = b
            self.matching_blocks = self.opcodes = None
            self.fullbcount = None
            self._index()

    def _index(self):
        """Notes where each item of the second sequence stands; junk, and in long sequences what stands in many places, is left out."""
        places = self.b2j = {}
        for index, item in enumerate(self.b):
            places.setdefault(item, []).append(index)
        self.bjunk = set()
        if self.isjunk:
            self.bjunk = {item for item in places if self.isjunk(item)}
            for item in self.bjunk:
                del places[item]
        self.bpopular = set()
        count = len(self.b)
        if self.autojunk and count >= 200:
            limit = count // 100 + 1
            self.bpopular = {item for item, found in places.items() if len(found) > limit}
            for item in self.bpopular:
                del places[item]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """The longest stretch that a[alo:ahi] and b[blo:bhi] share: the earliest in a, and of these the earliest in b. It begins with no junk, but
        may go on over junk at both ends."""
        a, b, junk = self.a, self.b, self.bjunk
        if ahi is None:
            ahi = len(a)
        if bhi is None:
            bhi = len(b)
        best_a, best_b, size = alo, blo, 0
        get_places = self.b2j.get
        none = ()
        # lengths[j]: how long the common stretch is that ends with a[i - 1] and b[j].
        lengths = {}
        for i in range(alo, ahi):
            new = {}
            for j in get_places(a[i], none):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                length = new[j] = lengths.get(j - 1, 0) + 1
                if length > size:
                    best_a, best_b, size = i - length + 1, j - length + 1, length
            lengths = new
        # What is popular extends the stretch, then junk does.
        for takes_junk in (False, True):
            while best_a > alo and best_b > blo and (b[best_b - 1] in junk) is takes_junk and a[best_a - 1] == b[best_b - 1]:
                best_a -= 1
                best_b -= 1
                size += 1
            while (
                best_a + size < ahi and best_b + size < bhi and (b[best_b + size] in junk) is takes_junk
                and a[best_a + size] == b[best_b + size]
            ):
                size += 1
        return Match(best_a, best_b, size)

    def get_matching_blocks(self):
        """All common stretches in order, none of which follows another at once in both; the last is an empty one at both ends."""
        if self.matching_blocks is not None:
            return self.matching_blocks
        a_count, b_count = len(self.a), len(self.b)
        waiting = [(0, a_count, 0, b_count)]
        found = []
        while waiting:
            alo, ahi, blo, bhi = waiting.pop()
            i, j, size = match = self.find_longest_match(alo, ahi, blo, bhi)
            if not size:
                continue
            found.append(match)
            if alo < i and blo < j:
                waiting.append((alo, i, blo, j))
            if i + size < ahi and j + size < bhi:
                waiting.append((i + size, ahi, j + size, bhi))
        found.sort()
        joined = []
        for i, j, size in found:
            if joined and joined[-1][0] + joined[-1][2] == i and joined[-1][1] + joined[-1][2] == j:
                size += joined[-1][2]
                i, j, _ = joined.pop()
            joined.append((i, j, size))
        joined.append((a_count, b_count, 0))
        self.matching_blocks = [Match(*block) for block in joined]
        return self.matching_blocks

    def get_opcodes(self):
        """How the first sequence becomes the second: tuples (what, from and to in a, from and to in b)."""
        if self.opcodes is not None:
            return self.opcodes
        self.opcodes = result = []
        i = j = 0
        for a_start, b_start, size in self.get_matching_blocks():
            if i < a_start and j < b_start:
                result.append(("replace", i, a_start, j, b_start))
            elif i < a_start:
                result.append(("delete", i, a_start, j, b_start))
            elif j < b_start:
                result.append(("insert", i, a_start, j, b_start))
            i, j = a_start + size, b_start + size
            if size:
                result.append(("equal", a_start, i, b_start, j))
        return result

    def get_grouped_opcodes(self, n=3):
        """The opcodes in groups of changes that are near each other, with n equal items around them."""
        codes = list(self.get_opcodes()) or [("equal", 0, 1, 0, 1)]
        if codes[0][0] == "equal":
            tag, i1, i2, j1, j2 = codes[0]
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        if codes[-1][0] == "equal":
            tag, i1, i2, j1, j2 = codes[-1]
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == "equal" and i2 - i1 > 2 * n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def ratio(self):
        """How alike they are, from 0 to 1."""
        matches = sum(block[2] for block in self.get_matching_blocks())
        return _ratio(matches, len(self.a) + len(self.b))

    def quick_ratio(self):
        """An upper bound of ratio(), found more quickly: in which order things stand does not count."""
        if self.fullbcount is None:
            self.fullbcount = {}
            for item in self.b:
                self.fullbcount[item] = self.fullbcount.get(item, 0) + 1
        left = {}
        matches = 0
        for item in self.a:
            count = left[item] if item in left else self.fullbcount.get(item, 0)
            left[item] = count - 1
            if count > 0:
                matches += 1
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """An upper bound of ratio() from the lengths alone."""
        a_count, b_count = len(self.a), len(self.b)
        return _ratio(min(a_count, b_count), a_count + b_count)

    __class_getitem__ = classmethod(GenericAlias)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """The at most n possibilities that are most like a word, the best first; at least as like it as cutoff says."""
    if not n > 0:
        raise ValueError("n must be > 0: %r" % (n,))
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError("cutoff must be in [0.0, 1.0]: %r" % (cutoff,))
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    found = []
    for candidate in possibilities:
        matcher.set_seq1(candidate)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff:
            ratio = matcher.ratio()
            if ratio >= cutoff:
                found.append((ratio, candidate))
    found.sort(reverse=True)
    return [candidate for ratio, candidate in found[:n]]


# Lines with the changes inside of them

class Differ:
    """Lists of lines, compared: `- ` only in the first, `+ ` only in the second, `  ` in both, `? ` marks for the line above."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        """The lines of the comparison."""
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "replace":
                yield from self._replaced(a, alo, ahi, b, blo, bhi)
            elif tag == "delete":
                yield from _marked("-", a, alo, ahi)
            elif tag == "insert":
                yield from _marked("+", b, blo, bhi)
            else:
                yield from _marked(" ", a, alo, ahi)

    def _replaced(self, a, alo, ahi, b, blo, bhi):
        """Lines in place of others: the two that are most alike are put side by side, and what is before and behind them likewise."""
        if alo >= ahi or blo >= bhi:
            yield from _marked("-", a, alo, ahi)
            yield from _marked("+", b, blo, bhi)
            return
        best, best_i, best_j, equal = self._most_alike(a, alo, ahi, b, blo, bhi)
        if best is None and equal is None:
            # Nothing in common: what is shorter comes first.
            first, second = ("+", b, blo, bhi), ("-", a, alo, ahi)
            if bhi - blo >= ahi - alo:
                first, second = second, first
            yield from _marked(*first)
            yield from _marked(*second)
            return
        if best is None:
            best_i, best_j = equal
        yield from self._replaced(a, alo, best_i, b, blo, best_j)
        if best is None:
            yield "  " + a[best_i]
        else:
            yield from self._changed(a[best_i], b[best_j])
        yield from self._replaced(a, best_i + 1, ahi, b, best_j + 1, bhi)

    def _most_alike(self, a, alo, ahi, b, blo, bhi):
        """The best ratio above 0.75 and its two lines; and the first two that are equal."""
        best, best_ratio, best_i, best_j, equal = None, 0.74, 0, 0, None
        matcher = SequenceMatcher(self.charjunk)
        for j in range(blo, bhi):
            matcher.set_seq2(b[j])
            for i in range(alo, ahi):
                if a[i] == b[j]:
                    if equal is None:
                        equal = i, j
                    continue
                matcher.set_seq1(a[i])
                if matcher.real_quick_ratio() > best_ratio and matcher.quick_ratio() > best_ratio and matcher.ratio() > best_ratio:
                    best_ratio, best_i, best_j = matcher.ratio(), i, j
        if best_ratio >= 0.75:
            best = best_ratio
        return best, best_i, best_j, equal

    def _changed(self, old, new):
        """Two lines that are alike, with marks below them for what differs."""
        old_marks = new_marks = ""
        for tag, i1, i2, j1, j2 in SequenceMatcher(self.charjunk, old, new).get_opcodes():
            old_count, new_count = i2 - i1, j2 - j1
            if tag == "replace":
                old_marks += "^" * old_count
                new_marks += "^" * new_count
            elif tag == "delete":
                old_marks += "-" * old_count
            elif tag == "insert":
                new_marks += "+" * new_count
            else:
                old_marks += " " * old_count
                new_marks += " " * new_count
        yield from self._qformat(old, new, old_marks, new_marks)

    def _qformat(self, aline, bline, atags, btags):
        for sign, line, marks in (("- ", aline, atags), ("+ ", bline, btags)):
            yield sign + line
            # Tabs and blanks of the line stay, so that the marks stand where they should.
            shown = "".join(c if mark == " " and c.isspace() else mark for c, mark in zip(line, marks)).rstrip()
            if shown:
                yield f"? {shown}\n"


def _marked(sign, lines, start, end):
    for index in range(start, end):
        yield f"{sign} {lines[index]}"


def IS_LINE_JUNK(line, pat=None):
    """Whether a line is blank, or has but one `#`."""
    if pat is not None:
        return pat(line) is not None
    return line.strip() in ("", "#")


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    """Whether a character is a blank or a tab."""
    return ch in ws


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """What Differ(linejunk, charjunk).compare(a, b) gives."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """The lines of the first (1) or second (2) text of a comparison."""
    try:
        sign = {1: "- ", 2: "+ "}[int(which)]
    except KeyError:
        raise ValueError("unknown delta choice (must be 1 or 2): %r" % which) from None
    for line in delta:
        if line[:2] in ("  ", sign):
            yield line[2:]


# What `diff` shows

def _check(a, b, *texts):
    """Lines of bytes would make a mess of it."""
    for lines in (a, b):
        if lines and not isinstance(lines[0], str):
            raise TypeError(f"lines to compare must be str, not {type(lines[0]).__name__} ({lines[0]!r})")
    for text in texts:
        if not isinstance(text, str):
            raise TypeError(f"all arguments must be str, not: {text!r}")


def _date(text):
    return f"\t{text}" if text else ""


def _format_range_unified(start, end):
    count = end - start
    if count == 1:
        return f"{start + 1}"
    # An empty range names the line before it.
    return f"{start if not count else start + 1},{count}"


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """The lines that `diff -u` would print."""
    _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    is_first = True
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if is_first:
            is_first = False
            yield f"--- {fromfile}{_date(fromfiledate)}{lineterm}"
            yield f"+++ {tofile}{_date(tofiledate)}{lineterm}"
        first, last = group[0], group[-1]
        yield f"@@ -{_format_range_unified(first[1], last[2])} +{_format_range_unified(first[3], last[4])} @@{lineterm}"
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                for line in a[i1:i2]:
                    yield " " + line
                continue
            if tag != "insert":
                for line in a[i1:i2]:
                    yield "-" + line
            if tag != "delete":
                for line in b[j1:j2]:
                    yield "+" + line


def _format_range_context(start, end):
    count = end - start
    if count <= 1:
        return f"{start + 1 if count else start}"
    return f"{start + 1},{end}"


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """The lines that `diff -c` would print."""
    _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    signs = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}
    is_first = True
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if is_first:
            is_first = False
            yield f"*** {fromfile}{_date(fromfiledate)}{lineterm}"
            yield f"--- {tofile}{_date(tofiledate)}{lineterm}"
        first, last = group[0], group[-1]
        tags = {code[0] for code in group}
        yield "***************" + lineterm
        yield f"*** {_format_range_context(first[1], last[2])} ****{lineterm}"
        if tags & {"replace", "delete"}:
            for tag, i1, i2, j1, j2 in group:
                if tag != "insert":
                    for line in a[i1:i2]:
                        yield signs[tag] + line
        yield f"--- {_format_range_context(first[3], last[4])} ----{lineterm}"
        if tags & {"replace", "insert"}:
            for tag, i1, i2, j1, j2 in group:
                if tag != "delete":
                    for line in b[j1:j2]:
                        yield signs[tag] + line


def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"):
    """The lines of a function such as unified_diff() for lines of bytes in whatever encoding."""

    def text(data):
        try:
            return data.decode("ascii", "surrogateescape")
        except AttributeError as error:
            raise TypeError(f"all arguments must be bytes, not {type(data).__name__} ({data!r})") from error

    lines = dfunc(
        list(map(text, a)), list(map(text, b)), text(fromfile), text(tofile), text(fromfiledate), text(tofiledate), n, text(lineterm))
    for line in lines:
        yield line.encode("ascii", "surrogateescape")
