"""Tables as text: what reads and writes rows, and the dialects in which that is done."""

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)
__version__ = "1.0"


class Error(Exception):
    """A table, or a dialect, is wrong."""


# MARK: Dialects

class Dialect:
    """A dialect that has been checked; readers and writers look at it as often as they like."""

    __slots__ = ("delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting",
                 "skipinitialspace", "strict")

    def __init__(self, dialect=None, **options):
        for name in options:
            if name not in self.__slots__:
                raise TypeError(f"{name!r} is an invalid keyword argument for this function")

        def option(name, default):
            return options[name] if name in options else getattr(dialect, name, default)

        def settle(name, value):
            object.__setattr__(self, name, value)

        settle("delimiter", self._character("delimiter", option("delimiter", ",")))
        settle("doublequote", bool(option("doublequote", True)))
        settle("escapechar", self._character("escapechar", option("escapechar", None), allows_none=True))
        lineterminator = option("lineterminator", "\r\n")
        if lineterminator is None:
            raise TypeError("lineterminator must be set")
        if not isinstance(lineterminator, str):
            raise TypeError('"lineterminator" must be a string')
        settle("lineterminator", lineterminator)
        quotechar = option("quotechar", '"')
        quoting = option("quoting", QUOTE_NONE if quotechar is None else QUOTE_MINIMAL)
        if type(quoting) is not int:
            raise TypeError('"quoting" must be an integer')
        if not 0 <= quoting <= 3:
            raise TypeError('bad "quoting" value')
        settle("quoting", quoting)
        settle("quotechar", self._character("quotechar", quotechar, allows_none=True))
        if quoting != QUOTE_NONE and self.quotechar is None:
            raise TypeError("quotechar must be set if quoting enabled")
        settle("skipinitialspace", bool(option("skipinitialspace", False)))
        settle("strict", bool(option("strict", False)))

    def _refuse(self, name, value=None):
        if name in self.__slots__:
            raise AttributeError(f"attribute {name!r} of '_csv.Dialect' objects is not writable")
        raise AttributeError(f"'_csv.Dialect' object has no attribute {name!r}")

    __setattr__ = __delattr__ = _refuse

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle 'Dialect' instances")

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


_dialects = {}


def _dialect(given, options):
    """The dialect that is meant by a name, an object or a class, with options of the caller's own."""
    if isinstance(given, str):
        given = get_dialect(given)
    return given if isinstance(given, Dialect) and not options else Dialect(given, **options)


def list_dialects():
    """The names of dialects."""
    return list(_dialects)


def get_dialect(name):
    """The dialect with a name."""
    if name in _dialects:
        return _dialects[name]
    raise Error("unknown dialect")


def register_dialect(name, dialect=None, **fmtparams):
    """Gives a dialect a name."""
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _dialect(dialect, fmtparams)


def unregister_dialect(name):
    """Takes a name away."""
    get_dialect(name)
    del _dialects[name]


_limit = 131072


def field_size_limit(limit=..., /):
    """The length that a field may have; sets another one, and returns the one before."""
    global _limit
    old = _limit
    if limit is not ...:
        if type(limit) is not int:
            raise TypeError("limit must be an integer")
        _limit = limit
    return old


# MARK: Reading

class Reader:
    """The rows of a table, as lists."""

    __slots__ = ("_lines", "dialect", "line_num", "__weakref__")

    def __init__(self, lines, dialect):
        self._lines, self.line_num = iter(lines), 0
        self.dialect = dialect

    def __iter__(self):
        return self

    def _next_line(self):
        line = next(self._lines)
        if not isinstance(line, str):
            raise Error(f"iterator should return strings, not {type(line).__name__} "
                        "(the file should be opened in text mode)")
        self.line_num += 1
        return line

    def __next__(self):
        dialect = self.dialect
        line = self._next_line()
        # A line without quotes and escapes is cut at the delimiters.
        quote, escape = dialect.quotechar, dialect.escapechar
        if ((quote is None or quote not in line) and (escape is None or escape not in line)
                and not dialect.skipinitialspace and dialect.quoting != QUOTE_NONNUMERIC and len(line) < _limit):
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
                        raise Error("new-line character seen in unquoted field - do you need to open the file in "
                                    "universal-newline mode?")
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
    return Reader(iterable, _dialect(dialect, fmtparams))


# MARK: Writing

class Writer:
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
            kind = type(field)
            is_number = hasattr(kind, "__float__") or hasattr(kind, "__index__")
            is_quoted = quoting == QUOTE_ALL or quoting == QUOTE_NONNUMERIC and not is_number
        delimiter, ends = dialect.delimiter, dialect.lineterminator
        quote, escape = dialect.quotechar, dialect.escapechar
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
    return Writer(fileobj, _dialect(dialect, fmtparams))


Reader.__name__ = Reader.__qualname__ = "reader"
Writer.__name__ = Writer.__qualname__ = "writer"
