"""Tables as text: readers and writers of comma-separated values and what is like them."""

import types
from io import StringIO

__all__ = [
    "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "Error", "Dialect", "excel", "excel_tab",
    "field_size_limit", "reader",
    "writer", "register_dialect", "get_dialect", "list_dialects", "Sniffer", "unregister_dialect", "DictReader",
    "DictWriter", "unix_dialect", "__doc__",
    "__version__"]

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)
__version__ = "1.0"


class Error(Exception):
    """A table, or a dialect, is wrong."""

    __module__ = "_csv"


# MARK: Dialects

class _Dialect:
    """A dialect that has been checked; readers and writers look at it as often as they like."""

    __slots__ = ("delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting",
                 "skipinitialspace", "strict")

    def __init__(self, dialect=None, **options):
        for name in options:
            if name not in self.__slots__:
                raise TypeError(f"{name!r} is an invalid keyword argument for this function")

        def option(name, default):
            return options[name] if name in options else getattr(dialect, name, default)

        self.delimiter = self._character("delimiter", option("delimiter", ","))
        self.doublequote = bool(option("doublequote", True))
        self.escapechar = self._character("escapechar", option("escapechar", None), allows_none=True)
        self.lineterminator = option("lineterminator", "\r\n")
        if self.lineterminator is None:
            raise TypeError("lineterminator must be set")
        if not isinstance(self.lineterminator, str):
            raise TypeError('"lineterminator" must be a string')
        quotechar = option("quotechar", '"')
        quoting = option("quoting", QUOTE_NONE if quotechar is None else QUOTE_MINIMAL)
        if type(quoting) is not int:
            raise TypeError('"quoting" must be an integer')
        if not 0 <= quoting <= 3:
            raise TypeError('bad "quoting" value')
        self.quoting = quoting
        self.quotechar = self._character("quotechar", quotechar, allows_none=True)
        if quoting != QUOTE_NONE and self.quotechar is None:
            raise TypeError("quotechar must be set if quoting enabled")
        self.skipinitialspace = bool(option("skipinitialspace", False))
        self.strict = bool(option("strict", False))

    @staticmethod
    def _character(name, value, allows_none=False):
        if value is None and allows_none:
            return None
        if not isinstance(value, str):
            what = "string or None" if allows_none else "string"
            raise TypeError(f'"{name}" must be {what}, not {type(value).__name__}')
        if len(value) != 1:
            raise TypeError(f'"{name}" must be a 1-character string')
        return value


class Dialect:
    """How a table is written; subclasses set the attributes."""

    _name = ""
    _valid = False
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        if self.__class__ != Dialect:
            self._valid = True
        try:
            _Dialect(_given(self))
        except TypeError as error:
            raise Error(str(error))


def _given(dialect):
    """The attributes of a dialect that is written as a class. What it leaves at None where there must be something is wrong."""
    return types.SimpleNamespace(**{name: getattr(dialect, name) for name in _Dialect.__slots__ if hasattr(dialect,
            name)})


class excel(Dialect):
    """As Excel writes it."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    """As Excel writes it, with tabs."""

    delimiter = "\t"


class unix_dialect(Dialect):
    """As is usual on Unix."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


_dialects = {}


def _make(dialect, options):
    if isinstance(dialect, str):
        dialect = get_dialect(dialect)
    if isinstance(dialect, _Dialect) and not options:
        return dialect
    return _Dialect(dialect, **options)


def register_dialect(name, dialect=None, **fmtparams):
    """Gives a dialect a name."""
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _make(dialect, fmtparams)


def unregister_dialect(name):
    """Takes a name away."""
    try:
        del _dialects[name]
    except KeyError:
        raise Error("unknown dialect") from None


def get_dialect(name):
    """The dialect with a name."""
    try:
        return _dialects[name]
    except KeyError:
        raise Error("unknown dialect") from None


def list_dialects():
    """The names of dialects."""
    return list(_dialects)


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)

_limit = 131072


def field_size_limit(limit=None):
    """The length that a field may have; sets another one, and returns the one before."""
    global _limit
    old = _limit
    if limit is not None:
        if not isinstance(limit, int):
            raise TypeError("limit must be an integer")
        _limit = limit
    return old


# MARK: Reading

class _Reader:
    """The rows of a table, as lists."""

    __slots__ = ("_lines", "dialect", "line_num", "__weakref__")

    def __init__(self, lines, dialect):
        self._lines = iter(lines)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    def _next_line(self):
        line = next(self._lines)
        if not isinstance(line, str):
            raise Error(f"iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)")
        self.line_num += 1
        return line

    def __next__(self):
        dialect = self.dialect
        line = self._next_line()
        # A line without quotes and escapes is cut at the delimiters.
        if (dialect.quotechar is None or dialect.quotechar not in line) and (dialect.escapechar is None
                or dialect.escapechar not in line) \
                and not dialect.skipinitialspace and dialect.quoting != QUOTE_NONNUMERIC and len(line) < _limit:
            text = line.rstrip("\r\n")
            if "\n" not in text and "\r" not in text:
                return text.split(dialect.delimiter) if text else []
        return self._slow_row(line)

    def _slow_row(self, line):
        row = []
        field = []
        state = "start row"
        numeric = False
        dialect = self.dialect
        delimiter, quote, escape = dialect.delimiter, dialect.quotechar, dialect.escapechar
        quoting = dialect.quoting

        def add(character):
            if len(field) >= _limit:
                raise Error(f"field larger than field limit ({_limit})")
            field.append(character)

        def save():
            nonlocal numeric
            text = "".join(field)
            field.clear()
            if numeric:
                numeric = False
                row.append(float(text))
            else:
                row.append(text)

        while True:
            for character in (*line, None):
                is_end = character is None or character in "\r\n"
                if state == "start row":
                    if character is None:
                        break
                    if is_end:
                        state = "eat"
                        continue
                    state = "start field"
                if state == "start field":
                    if is_end:
                        save()
                        state = "start row" if character is None else "eat"
                    elif character == quote and quoting != QUOTE_NONE:
                        state = "quoted"
                    elif character == escape:
                        state = "escaped"
                    elif character == " " and dialect.skipinitialspace:
                        pass
                    elif character == delimiter:
                        save()
                    else:
                        numeric = quoting == QUOTE_NONNUMERIC
                        add(character)
                        state = "field"
                elif state == "escaped":
                    if character is None:
                        character = "\n"
                        add(character)
                        state = "field"
                        # The line's end ends the row as well, unless a line feed was escaped.
                        continue
                    add(character)
                    state = "after escaped line end" if character in "\r\n" else "field"
                elif state in ("field", "after escaped line end"):
                    if state == "after escaped line end":
                        # As in CPython, that state stays.
                        if character is None:
                            break
                    if is_end:
                        save()
                        state = "start row" if character is None else "eat"
                    elif character == escape:
                        state = "escaped"
                    elif character == delimiter:
                        save()
                        state = "start field"
                    else:
                        add(character)
                elif state == "quoted":
                    if character is None:
                        pass
                    elif character == escape:
                        state = "escaped in quotes"
                    elif character == quote and quoting != QUOTE_NONE:
                        state = "quote in quotes" if dialect.doublequote else "field"
                    else:
                        add(character)
                elif state == "escaped in quotes":
                    add("\n" if character is None else character)
                    state = "quoted"
                elif state == "quote in quotes":
                    if quoting != QUOTE_NONE and character == quote:
                        add(character)
                        state = "quoted"
                    elif character == delimiter:
                        save()
                        state = "start field"
                    elif is_end:
                        save()
                        state = "start row" if character is None else "eat"
                    elif not dialect.strict:
                        add(character)
                        state = "field"
                    else:
                        raise Error(f"'{delimiter}' expected after '{quote}'")
                elif state == "eat":
                    if character is None:
                        state = "start row"
                    elif not is_end:
                        raise Error("new-line character seen in unquoted field - do you need to open the file in universal-newline mode?")
            if state == "start row":
                return row
            try:
                line = self._next_line()
            except StopIteration:
                if field or state == "quoted":
                    if dialect.strict:
                        raise Error("unexpected end of data") from None
                    save()
                    return row
                if row:
                    return row
                raise


def reader(iterable, dialect=None, **fmtparams):
    """The rows of a table, as lists of str."""
    return _Reader(iterable, _make(dialect, fmtparams))


# MARK: Writing

class _Writer:
    """Writes rows."""

    __slots__ = ("_write", "dialect", "__weakref__")

    def __init__(self, file, dialect):
        write = getattr(file, "write", None)
        if not callable(write):
            raise TypeError('argument 1 must have a "write" method')
        self._write = write
        self.dialect = dialect

    def writerow(self, row, /):
        """Writes a row; returns what the file's method returns."""
        try:
            fields = iter(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        dialect = self.dialect
        parts = []
        last = None
        for field in fields:
            parts.append(self._field(field))
            last = field
        if len(parts) == 1 and parts[0] == "":
            # An empty row would have no field at all.
            if dialect.quoting == QUOTE_NONE:
                raise Error("single empty field record must be quoted")
            parts[0] = dialect.quotechar * 2
        return self._write(dialect.delimiter.join(parts) + dialect.lineterminator)

    def _field(self, field):
        dialect = self.dialect
        quoting = dialect.quoting
        if isinstance(field, str):
            text = field
            is_quoted = quoting in (QUOTE_NONNUMERIC, QUOTE_ALL)
        else:
            text = "" if field is None else str(field)
            is_number = isinstance(field, (int, float)) or hasattr(type(field), "__float__") or hasattr(type(field),
                    "__index__")
            is_quoted = quoting == QUOTE_ALL or quoting == QUOTE_NONNUMERIC and not is_number
        delimiter, quote, escape, ends = dialect.delimiter, dialect.quotechar, dialect.escapechar, dialect.lineterminator
        result = []
        for character in text:
            if character in (delimiter, escape, quote) or character in ends:
                wants_escape = False
                if quoting == QUOTE_NONE:
                    wants_escape = True
                else:
                    if character == quote:
                        if dialect.doublequote:
                            result.append(quote)
                        else:
                            wants_escape = True
                    elif character == escape:
                        wants_escape = True
                    if not wants_escape:
                        is_quoted = True
                if wants_escape:
                    if escape is None:
                        raise Error("need to escape, but no escapechar set")
                    result.append(escape)
            result.append(character)
        text = "".join(result)
        return quote + text + quote if is_quoted else text

    def writerows(self, rows, /):
        """Writes several rows."""
        for row in rows:
            self.writerow(row)


def writer(fileobj, dialect=None, **fmtparams):
    """An object that writes rows to a file."""
    return _Writer(fileobj, _make(dialect, fmtparams))


_Reader.__name__ = _Reader.__qualname__ = "reader"
_Writer.__name__ = _Writer.__qualname__ = "writer"
_Dialect.__name__ = _Dialect.__qualname__ = "Dialect"
_Reader.__module__ = _Writer.__module__ = _Dialect.__module__ = "_csv"


# MARK: Rows as dicts

class DictReader:
    """The rows of a table, as dicts; the first row has the names if they are not given."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        result = dict(zip(names, row))
        if len(names) < len(row):
            result[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            result[name] = self.restval
        return result

    __class_getitem__ = classmethod(types.GenericAlias)


class DictWriter:
    """Writes dicts as rows."""

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        if extrasaction.lower() not in ("raise", "ignore"):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        """Writes the names."""
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _dict_to_list(self, rowdict):
        if self.extrasaction == "raise":
            wrong = rowdict.keys() - self.fieldnames
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join([repr(each) for each in wrong]))
        return (rowdict.get(name, self.restval) for name in self.fieldnames)

    def writerow(self, rowdict):
        """Writes a row."""
        return self.writer.writerow(self._dict_to_list(rowdict))

    def writerows(self, rowdicts):
        """Writes several rows."""
        return self.writer.writerows(map(self._dict_to_list, rowdicts))

    __class_getitem__ = classmethod(types.GenericAlias)


# MARK: Guessing

class Sniffer:
    """Guesses the dialect of a table."""

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        """The dialect that a table seems to be in."""
        quotechar, doublequote, delimiter, skips = self._guess_quote_and_delimiter(sample, delimiters)
        if not delimiter:
            delimiter, skips = self._guess_delimiter(sample, delimiters)
        if not delimiter:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        dialect.doublequote = doublequote
        dialect.delimiter = delimiter
        dialect.quotechar = quotechar or '"'
        dialect.skipinitialspace = skips
        return dialect

    def _guess_quote_and_delimiter(self, data, delimiters):
        """Looks at fields in quotes and at what stands beside them."""
        import re

        matches = []
        for pattern in (r'(?P<delim>[^\w\n"\'])(?P<space> ?)(?P<quote>["\']).*?(?P=quote)(?P=delim)',
                        r'(?:^|\n)(?P<quote>["\']).*?(?P=quote)(?P<delim>[^\w\n"\'])(?P<space> ?)',
                        r'(?P<delim>[^\w\n"\'])(?P<space> ?)(?P<quote>["\']).*?(?P=quote)(?:$|\n)',
                        r'(?:^|\n)(?P<quote>["\']).*?(?P=quote)(?:$|\n)'):
            matches = list(re.compile(pattern, re.DOTALL | re.MULTILINE).finditer(data))
            if matches:
                break
        if not matches:
            return "", False, None, 0
        quotes, found, spaces = {}, {}, 0
        for match in matches:
            groups = match.groupdict()
            quotes[groups["quote"]] = quotes.get(groups["quote"], 0) + 1
            delimiter = groups.get("delim")
            if delimiter and (delimiters is None or delimiter in delimiters):
                found[delimiter] = found.get(delimiter, 0) + 1
            if groups.get("space"):
                spaces += 1
        quote = max(quotes, key=quotes.get)
        if found:
            delimiter = max(found, key=found.get)
            skips = found[delimiter] == spaces
            if delimiter == "\n":
                delimiter = ""
        else:
            delimiter, skips = "", 0
        escaped = re.escape(delimiter)
        double = re.compile(rf"(({escaped})|^)\W*{quote}[^{escaped}\n]*{quote}[^{escaped}\n]*{quote}\W*(({escaped})|$)", re.MULTILINE)
        return quote, bool(double.search(data)), delimiter, skips

    def _guess_delimiter(self, data, delimiters):
        """Looks for a character that comes equally often in each line."""
        lines = list(filter(None, data.split("\n")))
        letters = [chr(number) for number in range(127)]
        size = min(10, len(lines))
        counts = {letter: {} for letter in letters}
        candidates = {}
        start, end, rounds = 0, size, 0
        while start < len(lines):
            rounds += 1
            for line in lines[start:end]:
                for letter in letters:
                    number = line.count(letter)
                    counts[letter][number] = counts[letter].get(number, 0) + 1
            modes = {}
            for letter, seen in counts.items():
                items = list(seen.items())
                if len(items) == 1 and items[0][0] == 0:
                    continue
                if len(items) > 1:
                    best = max(items, key=lambda item: item[1])
                    items.remove(best)
                    modes[letter] = best[0], best[1] - sum(item[1] for item in items)
                else:
                    modes[letter] = items[0]
            total = float(min(size * rounds, len(lines)))
            consistency = 1.0
            while not candidates and consistency >= 0.9:
                for letter, (number, lines_with) in modes.items():
                    if number > 0 and lines_with > 0 and lines_with / total >= consistency and (delimiters is None
                            or letter in delimiters):
                        candidates[letter] = number, lines_with
                consistency -= 0.01
            if len(candidates) == 1:
                delimiter = next(iter(candidates))
                return delimiter, lines[0].count(delimiter) == lines[0].count(delimiter + " ")
            start = end
            end += size
        if not candidates:
            return "", 0
        for delimiter in self.preferred:
            if delimiter in candidates:
                return delimiter, lines[0].count(delimiter) == lines[0].count(delimiter + " ")
        delimiter = max((value, key) for key, value in candidates.items())[1]
        return delimiter, lines[0].count(delimiter) == lines[0].count(delimiter + " ")

    def has_header(self, sample):
        """Whether the first row seems to have names: whether its fields are of another kind than those below."""
        rows = reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        checked = 0
        for row in rows:
            if checked > 20:
                break
            checked += 1
            if len(row) != len(header):
                continue
            for column in list(kinds):
                try:
                    complex(row[column])
                    kind = complex
                except (ValueError, OverflowError):
                    kind = len(row[column])
                if kind != kinds[column]:
                    if kinds[column] is None:
                        kinds[column] = kind
                    else:
                        del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[column]) != kind else -1
            else:
                try:
                    kind(header[column])
                except (ValueError, TypeError):
                    votes += 1
                else:
                    votes -= 1
        return votes > 0
