"""Containers as text that people can read: what does not fit into a line gets one for each item.

pprint() prints, pformat() gives the text; `PrettyPrinter` keeps the settings. Whatever the classes, an object is shown in several lines only where
its class shows itself as one of those known here does.
"""

import sys as _sys

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """Print an object to a stream, standard output where none is given."""
    PrettyPrinter(
        stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """The text that pprint() prints."""
    return PrettyPrinter(
        indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """Print an object, dicts in their own order."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


class _Key:
    """What things are sorted by that may not be comparable: by their order if they have one, else by the names of their types, and their places."""

    __slots__ = ("object",)

    def __init__(self, object):
        self.object = object

    def __lt__(self, other):
        try:
            return self.object < other.object
        except TypeError:
            return (str(type(self.object)), id(self.object)) < (str(type(other.object)), id(other.object))


def saferepr(object):
    """The text of an object in one line, also of one that contains itself."""
    return _in_one_line(PrettyPrinter(), object, {}, None, 0)[0]


def isreadable(object):
    """Whether eval() would make the object from its text."""
    return _in_one_line(PrettyPrinter(), object, {}, None, 0)[1]


def isrecursive(object):
    """Whether the object contains itself."""
    return _in_one_line(PrettyPrinter(), object, {}, None, 0)[2]


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        """indent: blanks for each level; width: how long lines may be; depth: how many levels are shown; compact: several items in a line."""
        self._indent, self._width, self._depth = int(indent), int(width), depth
        for setting, is_wrong, limit in (
            ("indent", self._indent < 0, ">= 0"), ("depth", depth is not None and depth <= 0, "> 0"), ("width", self._width == 0, "!= 0"),
        ):
            if is_wrong:
                raise ValueError(f"{setting} must be {limit}")
        self._compact, self._sorts, self._groups_digits = compact, sort_dicts, underscore_numbers
        self._stream = _sys.stdout if stream is None else stream

    def format(self, object, context, maxlevels, level):
        """The text of an object in one line, whether it is readable, and whether it contains itself. Subclasses may show things differently."""
        return _in_one_line(self, object, context, maxlevels, level)

    def pformat(self, object):
        """The text of an object."""
        pieces = []
        _Lines(self, pieces.append).show(object, 0, 0, 0)
        return "".join(pieces)

    def pprint(self, object):
        """Print an object."""
        if self._stream is not None:
            write = self._stream.write
            _Lines(self, write).show(object, 0, 0, 0)
            write("\n")

    def isreadable(self, object):
        """Whether eval() would make the object from its text."""
        return self.format(object, {}, 0, 0)[1:] == (True, False)

    def isrecursive(self, object):
        """Whether the object contains itself."""
        return self.format(object, {}, 0, 0)[2]


# One line

_ATOMS = {str, bytes, bytearray, float, complex, bool, type(None)}
_BRACKETS = (dict, "{", "}"), (list, "[", "]"), (tuple, "(", ")")


def _recursion(object):
    return f"<Recursion on {type(object).__name__} with id={id(object)}>"


def _sorted_pairs(object):
    return sorted(object.items(), key=lambda pair: (_Key(pair[0]), _Key(pair[1])))


def _in_one_line(printer, object, context, maxlevels, level):
    """The text, whether it is readable, and whether the object contains itself. context: the ids of what it stands in."""
    kind = type(object)
    if kind in _ATOMS:
        return repr(object), True, False
    shows = getattr(kind, "__repr__", None)
    if shows is int.__repr__:
        return f"{object:_d}" if printer._groups_digits else repr(object), True, False
    for base, left, right in _BRACKETS:
        if shows is base.__repr__ and issubclass(kind, base):
            break
    else:
        text = repr(object)
        return text, bool(text) and text[0] != "<", False
    if not object:
        return left + right, True, False
    if base is tuple and len(object) == 1:
        right = ",)"
    key = id(object)
    if maxlevels and level >= maxlevels:
        return f"{left}...{right}", False, key in context
    if key in context:
        return _recursion(object), False, True
    context[key] = 1
    rows = zip(object) if base is not dict else _sorted_pairs(object) if printer._sorts else object.items()
    is_readable, is_recursive = True, False
    texts = []
    for row in rows:
        line = None
        for part in row:
            text, readable, recursive = printer.format(part, context, maxlevels, level + 1)
            line = text if line is None else f"{line}: {text}"
            if not readable or recursive:
                is_readable, is_recursive = is_readable and readable, is_recursive or recursive
        texts.append(line)
    del context[key]
    return left + ", ".join(texts) + right, is_readable, is_recursive


# Several lines

# Stands for a field that contains the object it belongs to.
_DOTS = _Key(None)


class _Lines:
    """Writes an object. In all methods: column, where in the line it begins; behind, how many characters follow in its last line."""

    def __init__(self, printer, write):
        self.printer = printer
        self.write = write
        self.width = printer._width
        self.pad = " " * (printer._indent - 1)
        # The ids of what is being shown.
        self.around = {}

    def text_of(self, object, level):
        return self.printer.format(object, self.around.copy(), self.printer._depth, level)[0]

    def show(self, object, column, behind, level):
        key = id(object)
        if key in self.around:
            self.write(_recursion(object))
            return
        text = self.text_of(object, level)
        show = _shown_in_lines(object) if len(text) > self.width - column - behind else None
        if show is None:
            self.write(text)
            return
        self.around[key] = 1
        show(self, object, column, behind, level + 1)
        del self.around[key]

    def rows(self, rows, column, behind, level):
        """Values in a line each, behind what stands before it."""
        rows = list(rows)
        separator = ""
        for number, (before, value) in enumerate(rows, 1):
            self.write(separator + before)
            separator = ",\n" + " " * column
            if value is _DOTS:
                self.write("...")
            else:
                self.show(value, column + len(before), behind if number == len(rows) else 1, level)

    def pairs(self, pairs, column, behind, level):
        """What stands between the brackets of a dict."""
        self.write(self.pad)
        rows = ((self.text_of(key, level) + ": ", value) for key, value in pairs)
        self.rows(rows, column + self.printer._indent, behind, level)

    def items(self, items, column, behind, level):
        """What stands between the brackets of a list."""
        self.write(self.pad)
        column += self.printer._indent
        if not self.printer._compact:
            self.rows((("", item) for item in items), column, behind, level)
            return
        items = list(items)
        room = left = self.width - column + 1
        new_line, separator = ",\n" + " " * column, ""
        for number, item in enumerate(items, 1):
            if number == len(items):
                room, left = room - behind, left - behind
            text = self.text_of(item, level)
            if len(text) + 2 > left:
                left = room
                separator = separator and new_line
            self.write(separator)
            if len(text) + 2 <= left:
                left -= len(text) + 2
                self.write(text)
                separator = ", "
            else:
                self.show(item, column, behind if number == len(items) else 1, level)
                separator = new_line

    def pieces(self, pieces, column, level):
        """Parts of a text, one below the other; where it stands alone they need brackets around them."""
        joined = ("\n" + " " * column).join(pieces)
        self.write(f"({joined})" if level == 1 else joined)


def _show_dict(lines, object, column, behind, level):
    lines.write("{")
    if object:
        lines.pairs(_sorted_pairs(object) if lines.printer._sorts else object.items(), column, behind + 1, level)
    else:
        lines.write(lines.pad)
    lines.write("}")


def _show_list(lines, object, column, behind, level):
    lines.write("[")
    lines.items(object, column, behind + 1, level)
    lines.write("]")


def _show_tuple(lines, object, column, behind, level):
    end = ")" if len(object) != 1 else ",)"
    lines.write("(")
    lines.items(object, column, behind + len(end), level)
    lines.write(end)


def _show_set(lines, object, column, behind, level):
    name = "" if type(object) is set else type(object).__name__ + "("
    end = "})" if name else "}"
    lines.write(name + "{")
    lines.items(sorted(object, key=_Key), column + len(name), behind + len(end), level)
    lines.write(end)


def _show_str(lines, object, column, behind, level):
    alone = int(level == 1)
    width = lines.width - column - alone
    pieces = [*_pieces_of_text(object, width, width - behind - alone)]
    if len(pieces) == 1:
        lines.write(pieces[0])
    else:
        lines.pieces(pieces, column + alone, level)


def _show_bytes(lines, object, column, behind, level):
    if len(object) <= 4:
        lines.write(repr(object))
        return
    alone = int(level == 1)
    width = lines.width - column - alone
    fours = [object[start:start + 4] for start in range(0, len(object), 4)]
    # What follows counts only behind a rest of less than four.
    pieces = _filled(fours, width, width - behind - alone if len(object) % 4 else width)
    lines.pieces(pieces, column + alone, level)


def _pieces_of_text(text, width, last_width):
    """The reprs of the parts of a text that fit into a width: its lines, and where these are too long, some of their words."""
    rest = text.splitlines(True)
    while rest:
        line = rest.pop(0)
        room = width if rest else last_width
        if len(repr(line)) <= room:
            yield repr(line)
            continue
        starts, at = {0}, 0
        for word in line.split():
            at = line.index(word, at)
            starts.add(at)
            at += len(word)
        cuts = [*sorted(starts), len(line)]
        yield from _filled([line[start:end] for start, end in zip(cuts, cuts[1:])], width, room)


def _filled(parts, width, last_width):
    """The reprs of as many parts together as fit into a width."""
    together = parts[0][:0]
    for number, part in enumerate(parts, 1):
        longer = together + part
        if len(repr(longer)) <= (width if number < len(parts) else last_width):
            together = longer
            continue
        if together:
            yield repr(together)
        together = part
    yield repr(together)


def _enclosed(name, show):
    """How an object is shown that is a call with another one. name: of what is called; None for that of its class."""
    def show_enclosed(lines, object, column, behind, level):
        called = (name or type(object).__name__) + "("
        lines.write(called)
        show(lines, object, column + len(called), behind + 1, level)
        lines.write(")")
    return show_enclosed


def _unless_empty(show):
    """How an object is shown that is shown as always where it is empty."""
    def show_unless_empty(lines, object, column, behind, level):
        if len(object.maps if hasattr(object, "maps") else object):
            show(lines, object, column, behind, level)
        else:
            lines.write(repr(object))
    return show_unless_empty


def _show_fields(lines, name, fields, column, behind, level):
    lines.write(name + "(")
    # What contains itself is shown as it would show itself.
    rows = [(field + "=", _DOTS if id(value) in lines.around else value) for field, value in fields]
    lines.rows(rows, column + len(name) + 1, behind, level)
    lines.write(")")


def _show_namespace(lines, object, column, behind, level):
    # A subclass shows its own name.
    name = "namespace" if type(object) is type(_sys.implementation) else type(object).__name__
    _show_fields(lines, name, object.__dict__.items(), column, behind, level)


def _show_dataclass(lines, object, column, behind, level):
    from dataclasses import fields
    shown = [(field.name, getattr(object, field.name)) for field in fields(object) if field.repr]
    _show_fields(lines, type(object).__name__, shown, column, behind, level)


def _show_default_dict(lines, object, column, behind, level):
    factory = lines.text_of(object.default_factory, level)
    lines.write(f"{factory},\n{' ' * column}")
    _show_dict(lines, object, column, behind, level)


def _show_counter(lines, object, column, behind, level):
    lines.write("{")
    lines.pairs(object.most_common(), column, behind + 1, level)
    lines.write("}")


def _show_deque(lines, object, column, behind, level):
    if object.maxlen is None:
        _show_list(lines, object, column, behind, level)
    else:
        _show_list(lines, object, column, 1, level)
        lines.write(f",\n{' ' * column}maxlen={lines.text_of(object.maxlen, level)}")


def _show_data(lines, object, column, behind, level):
    lines.show(object.data, column, behind, level - 1)


# By the function that shows an object in one line, the one that shows it in several.
_SHOWN = {
    dict.__repr__: _show_dict, list.__repr__: _show_list, tuple.__repr__: _show_tuple, str.__repr__: _unless_empty(_show_str), bytes.__repr__: _show_bytes,
    set.__repr__: _unless_empty(_show_set), frozenset.__repr__: _unless_empty(_show_set),
    bytearray.__repr__: _enclosed("bytearray", lambda lines, object, column, behind, level:
                                  _show_bytes(lines, bytes(object), column, behind, level + 1)),
    type(type.__dict__).__repr__: _enclosed("mappingproxy", lambda lines, object, column, behind, level:
                                            lines.show(object.copy(), column, behind, level)),
    type(_sys.implementation).__repr__: _show_namespace,
}

_SHOWN_COLLECTIONS = {
    "OrderedDict": _unless_empty(_enclosed(None, lambda lines, object, column, behind, level:
                                           lines.show(list(object.items()), column, behind, level))),
    "defaultdict": _unless_empty(_enclosed(None, _show_default_dict)),
    "Counter": _unless_empty(_enclosed(None, _show_counter)),
    "ChainMap": _unless_empty(_enclosed(None, lambda lines, object, column, behind, level:
                                        lines.rows((("", mapping) for mapping in object.maps), column, behind, level))),
    "deque": _unless_empty(_enclosed(None, _show_deque)),
    "UserDict": _show_data, "UserList": _show_data, "UserString": _show_data,
}


def _shown_in_lines(object):
    """The function that shows an object in several lines; None where its class has a text of its own."""
    if _SHOWN_COLLECTIONS and "collections" in _sys.modules:
        # Before that module is there, nothing of it can be shown.
        collections = _sys.modules["collections"]
        _SHOWN.update((getattr(collections, name).__repr__, show) for name, show in _SHOWN_COLLECTIONS.items() if hasattr(collections, name))
        _SHOWN_COLLECTIONS.clear()
    kind = type(object)
    try:
        found = _SHOWN.get(kind.__repr__)
    except TypeError:
        found = None
    if found is None and hasattr(kind, "__dataclass_fields__") and not isinstance(object, type) and object.__dataclass_params__.repr:
        # The class shows itself as dataclasses do, not in a way of its own.
        made = getattr(object.__repr__, "__wrapped__", object.__repr__)
        code = getattr(made, "__code__", None)
        if code is not None and "__create_fn__" in code.co_qualname:
            return _show_dataclass
    return found
