"""Tables as text: readers and writers of comma-separated values and what is like them.

Rows are read and written by `_csv`; here is what is built on it.
"""

from io import StringIO
from types import SimpleNamespace

from _csv import (
    QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC, Dialect as _Dialect, Error, __version__, field_size_limit,
    get_dialect, list_dialects, reader, register_dialect, unregister_dialect, writer)

__all__ = [
    "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "Error", "Dialect", "excel", "excel_tab",
    "field_size_limit", "reader", "writer", "register_dialect", "get_dialect", "list_dialects", "Sniffer",
    "unregister_dialect", "DictReader", "DictWriter", "unix_dialect", "__doc__", "__version__"]


# MARK: Dialects as classes

class Dialect:
    """How a table is written; subclasses set the attributes."""

    delimiter = lineterminator = quoting = None
    quotechar = doublequote = escapechar = None
    skipinitialspace = None

    # Of a class that is more than this one.
    _valid = False
    _name = ""

    def __init__(self):
        self._valid = type(self) is not Dialect
        # What the class leaves at None is wrong where there must be something.
        given = {name: getattr(self, name) for name in _Dialect.__slots__ if hasattr(self, name)}
        try:
            _Dialect(SimpleNamespace(**given))
        except TypeError as problem:
            raise Error(str(problem))


class unix_dialect(Dialect):
    """As is usual on Unix."""

    quoting, quotechar, doublequote = QUOTE_ALL, '"', True
    delimiter, skipinitialspace = ",", False
    lineterminator = "\n"


class excel(Dialect):
    """As Excel writes it."""

    quoting, quotechar, doublequote = QUOTE_MINIMAL, '"', True
    delimiter, skipinitialspace = ",", False
    lineterminator = "\r\n"


class excel_tab(excel):
    """As Excel writes it, with tabs."""

    delimiter = "\t"


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)


# MARK: Rows as dicts

class DictReader:
    """The rows of a table, as dicts; the first row has the names if they are not given."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        self._fieldnames = fieldnames
        # The key of fields without a name, and the value of names without a field.
        self.restkey, self.restval = restkey, restval
        self.line_num = 0
        self.dialect = dialect
        self.reader = reader(f, dialect, *args, **kwds)

    def _names(self):
        if self._fieldnames is None:
            self._fieldnames = next(self.reader, None)
        self.line_num = self.reader.line_num
        return self._fieldnames

    def _rename(self, value):
        self._fieldnames = value

    fieldnames = property(_names, _rename)

    def __iter__(self):
        return self

    def __next__(self):
        if not self.line_num:
            # The first row is taken for the names before any other is read.
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        result = dict(zip(names, row))
        missing = len(names) - len(row)
        if missing > 0:
            result.update(dict.fromkeys(names[len(row):], self.restval))
        elif missing < 0:
            result[self.restkey] = row[len(names):]
        return result


class DictWriter:
    """Writes dicts as rows."""

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        self.fieldnames, self.restval = fieldnames, restval
        self.extrasaction = extrasaction
        if extrasaction.lower() not in {"raise", "ignore"}:
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.writer = writer(f, dialect, *args, **kwds)

    def _row_of(self, values):
        if self.extrasaction == "raise":
            unknown = values.keys() - self.fieldnames
            if unknown:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join(map(repr, unknown)))
        return (values.get(name, self.restval) for name in self.fieldnames)

    def writeheader(self):
        """Writes the names."""
        return self.writerow({name: name for name in self.fieldnames})

    def writerow(self, rowdict):
        """Writes a row."""
        return self.writer.writerow(self._row_of(rowdict))

    def writerows(self, rowdicts):
        """Writes several rows."""
        return self.writer.writerows(map(self._row_of, rowdicts))


# MARK: Guessing

class Sniffer:
    """Guesses the dialect of a table."""

    def __init__(self):
        # Where several would do the first of these is taken.
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        """The dialect that a table seems to be in."""
        quote, doubles, mark, skips = self._guess_by_quotes(sample, delimiters)
        if not mark:
            mark, skips = self._guess_by_counts(sample, delimiters)
            if not mark:
                raise Error("Could not determine delimiter")

        class dialect(Dialect):
            delimiter, skipinitialspace = mark, skips
            quotechar, doublequote = quote or '"', doubles
            quoting, lineterminator = QUOTE_MINIMAL, "\r\n"
            _name = "sniffed"

        return dialect

    def _guess_by_quotes(self, sample, delimiters):
        """What fields in quotes tell: the quote, whether it is doubled, and what stands beside them."""
        import re

        field, beside = r"(?P<quote>[\"']).*?(?P=quote)", r"(?P<delim>[^\w\n\"'])(?P<space> ?)"
        first, last = r"(?:^|\n)", r"(?:$|\n)"
        for pattern in (beside + field + "(?P=delim)", first + field + beside, beside + field + last,
                        first + field + last):
            found = list(re.finditer(pattern, sample, re.DOTALL | re.MULTILINE))
            if found:
                break
        else:
            return "", False, None, 0
        quotes, marks, spaces = {}, {}, 0
        for groups in map(re.Match.groupdict, found):
            quotes[groups["quote"]] = quotes.get(groups["quote"], 0) + 1
            mark = groups.get("delim")
            if mark and (delimiters is None or mark in delimiters):
                marks[mark] = marks.get(mark, 0) + 1
            spaces += bool(groups.get("space"))
        quote, mark, skips = max(quotes, key=quotes.get), "", 0
        if marks:
            mark = max(marks, key=marks.get)
            skips = marks[mark] == spaces
            mark = "" if mark == "\n" else mark
        limit = re.escape(mark)
        inside = rf"{quote}[^{limit}\n]*"
        doubled = re.search(rf"(({limit})|^)\W*{inside}{inside}{quote}\W*(({limit})|$)", sample, re.MULTILINE)
        return quote, doubled is not None, mark, skips

    def _guess_by_counts(self, sample, delimiters):
        """A character that comes equally often in nearly all lines; they are looked at by tens, until there is one."""
        lines = list(filter(None, sample.split("\n")))
        letters = [chr(code) for code in range(127)]
        # For each character: in how many lines it comes how often.
        tallies = {letter: {} for letter in letters}
        step = min(10, len(lines))
        candidates = {}
        for start in range(0, len(lines), step or 1):
            for line in lines[start:start + step]:
                for letter in letters:
                    count = line.count(letter)
                    tallies[letter][count] = tallies[letter].get(count, 0) + 1
            candidates = self._steady(tallies, delimiters, min(start + step, len(lines)))
            if candidates:
                break
        else:
            return "", 0
        mark = next((letter for letter in self.preferred if letter in candidates), None)
        if mark is None or len(candidates) == 1:
            mark = max(candidates, key=lambda letter: (candidates[letter], letter))
        return mark, lines[0].count(mark) == lines[0].count(mark + " ")

    @staticmethod
    def _steady(tallies, delimiters, lines):
        """The characters that come equally often in the largest part of the lines, if that is nine tenths at least."""
        leads = {}
        for letter, seen in tallies.items():
            count = max(seen, key=seen.get)
            lead = 2 * seen[count] - sum(seen.values())
            if count and lead > 0 and (delimiters is None or letter in delimiters):
                leads[letter] = count, lead
        part = 1.0
        while part >= 0.9:
            steady = {letter: lead for letter, lead in leads.items() if lead[1] / lines >= part}
            if steady:
                return steady
            part -= 0.01
        return {}

    def has_header(self, sample):
        """Whether the first row seems to have names: whether its fields are of another kind than those below."""
        header, *rows = reader(StringIO(sample), self.sniff(sample))
        votes = 0
        for column, name in enumerate(header):
            kinds = {_number_or_length(row[column]) for row in rows[:21] if len(row) == len(header)}
            if len(kinds) > 1:
                continue
            length = kinds.pop() if kinds else None
            is_like_below = length is not None and (
                _number_or_length(name) == "number" if length == "number" else len(name) == length)
            votes += -1 if is_like_below else 1
        return votes > 0


def _number_or_length(field):
    """What fields of one column have in common: that they are numbers, or else how long they are."""
    try:
        complex(field)
    except (ValueError, OverflowError):
        return len(field)
    return "number"
