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


def saferepr(object):
    """The text of an object in one line, also of one that contains itself."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    """Whether eval() would make the object from its text."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]


def isrecursive(object):
    """Whether the object contains itself."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]


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


def _pair_key(pair):
    return _Key(pair[0]), _Key(pair[1])


class _Text:
    """Collects what is written."""

    def __init__(self):
        self.pieces = []
        self.write = self.pieces.append


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        """indent: blanks for each level; width: how long lines may be; depth: how many levels are shown; compact: several items in a line."""
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = _sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        if self._stream is not None:
            self._format(object, self._stream, 0, 0, {}, 0)
            self._stream.write("\n")

    def pformat(self, object):
        text = _Text()
        self._format(object, text, 0, 0, {}, 0)
        return "".join(text.pieces)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """The text of an object in one line, whether it is readable, and whether it contains itself. Subclasses may show things differently."""
        return self._safe_repr(object, context, maxlevels, level)

    # Several lines

    def _format(self, object, stream, indent, allowance, context, level):
        key = id(object)
        if key in context:
            stream.write(_recursion(object))
            self._recursive = True
            self._readable = False
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            show = self._shown_in_lines(object)
            if show is not None:
                context[key] = 1
                show(self, object, stream, indent, allowance, context, level + 1)
                del context[key]
                return
        stream.write(text)

    def _shown_in_lines(self, object):
        """The function that shows an object in several lines; None where its class has a text of its own."""
        known = self._dispatch
        if "collections" in _sys.modules and "deque" not in known:
            _add_collections(known)
        text = type(object).__repr__
        try:
            found = known.get(text)
        except TypeError:
            found = None
        if found is not None:
            return found
        if hasattr(type(object), "__dataclass_fields__") and not isinstance(object, type):
            # The class shows itself as dataclasses do, not in a way of its own.
            made = getattr(object.__repr__, "__wrapped__", object.__repr__)
            code = getattr(made, "__code__", None)
            if object.__dataclass_params__.repr and code is not None and "__create_fn__" in code.co_qualname:
                return PrettyPrinter._pprint_dataclass
        return None

    def _repr(self, object, context, level):
        text, readable, recursive = self.format(object, context.copy(), self._depth, level)
        if not readable:
            self._readable = False
        if recursive:
            self._recursive = True
        return text

    _dispatch = {}

    def _pprint_dict(self, object, stream, indent, allowance, context, level):
        write = stream.write
        write("{")
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * " ")
        if object:
            items = sorted(object.items(), key=_pair_key) if self._sort_dicts else object.items()
            self._format_dict_items(items, stream, indent, allowance + 1, context, level)
        write("}")

    _dispatch[dict.__repr__] = _pprint_dict

    def _pprint_ordered_dict(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        name = type(object).__name__
        stream.write(name + "(")
        self._format(list(object.items()), stream, indent + len(name) + 1, allowance + 1, context, level)
        stream.write(")")

    def _pprint_list(self, object, stream, indent, allowance, context, level):
        stream.write("[")
        self._format_items(object, stream, indent, allowance + 1, context, level)
        stream.write("]")

    _dispatch[list.__repr__] = _pprint_list

    def _pprint_tuple(self, object, stream, indent, allowance, context, level):
        stream.write("(")
        end = ",)" if len(object) == 1 else ")"
        self._format_items(object, stream, indent, allowance + len(end), context, level)
        stream.write(end)

    _dispatch[tuple.__repr__] = _pprint_tuple

    def _pprint_set(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        kind = type(object)
        if kind is set:
            stream.write("{")
            end = "}"
        else:
            stream.write(kind.__name__ + "({")
            end = "})"
            indent += len(kind.__name__) + 1
        self._format_items(sorted(object, key=_Key), stream, indent, allowance + len(end), context, level)
        stream.write(end)

    _dispatch[set.__repr__] = _pprint_set
    _dispatch[frozenset.__repr__] = _pprint_set

    def _pprint_str(self, object, stream, indent, allowance, context, level):
        write = stream.write
        if not object:
            write(repr(object))
            return
        # Alone it gets parentheses, since several texts in a row are one only inside of brackets.
        if level == 1:
            indent += 1
            allowance += 1
        pieces = _text_pieces(object, self._width - indent, allowance)
        if len(pieces) == 1:
            write(pieces[0])
            return
        if level == 1:
            write("(")
        write(("\n" + " " * indent).join(pieces))
        if level == 1:
            write(")")

    _dispatch[str.__repr__] = _pprint_str

    def _pprint_bytes(self, object, stream, indent, allowance, context, level):
        write = stream.write
        if len(object) <= 4:
            write(repr(object))
            return
        alone = level == 1
        if alone:
            indent += 1
            allowance += 1
            write("(")
        write(("\n" + " " * indent).join(_bytes_pieces(object, self._width - indent, allowance)))
        if alone:
            write(")")

    _dispatch[bytes.__repr__] = _pprint_bytes

    def _pprint_bytearray(self, object, stream, indent, allowance, context, level):
        stream.write("bytearray(")
        self._pprint_bytes(bytes(object), stream, indent + 10, allowance + 1, context, level + 1)
        stream.write(")")

    _dispatch[bytearray.__repr__] = _pprint_bytearray

    def _pprint_mappingproxy(self, object, stream, indent, allowance, context, level):
        stream.write("mappingproxy(")
        self._format(object.copy(), stream, indent + 13, allowance + 1, context, level)
        stream.write(")")

    _dispatch[type(type.__dict__).__repr__] = _pprint_mappingproxy

    def _pprint_simplenamespace(self, object, stream, indent, allowance, context, level):
        # A subclass shows its own name.
        name = "namespace" if type(object) is type(_sys.implementation) else type(object).__name__
        self._pprint_fields(name, object.__dict__.items(), object, stream, indent, allowance, context, level)

    _dispatch[type(_sys.implementation).__repr__] = _pprint_simplenamespace

    def _pprint_dataclass(self, object, stream, indent, allowance, context, level):
        from dataclasses import fields
        items = [(field.name, getattr(object, field.name)) for field in fields(object) if field.repr]
        self._pprint_fields(type(object).__name__, items, object, stream, indent, allowance, context, level)

    def _pprint_fields(self, name, items, object, stream, indent, allowance, context, level):
        indent += len(name) + 1
        stream.write(name + "(")
        self._format_namespace_items(items, stream, indent, allowance, context, level)
        stream.write(")")

    # Items

    def _format_dict_items(self, items, stream, indent, allowance, context, level):
        write = stream.write
        indent += self._indent_per_level
        items = list(items)
        last = len(items) - 1
        for index, (key, value) in enumerate(items):
            text = self._repr(key, context, level)
            write(text + ": ")
            self._format(value, stream, indent + len(text) + 2, allowance if index == last else 1, context, level)
            if index != last:
                write(",\n" + " " * indent)

    def _format_namespace_items(self, items, stream, indent, allowance, context, level):
        write = stream.write
        items = list(items)
        last = len(items) - 1
        for index, (name, value) in enumerate(items):
            write(name + "=")
            if id(value) in context:
                # What contains itself is shown as it would show itself.
                write("...")
            else:
                self._format(value, stream, indent + len(name) + 1, allowance if index == last else 1, context, level)
            if index != last:
                write(",\n" + " " * indent)

    def _format_items(self, items, stream, indent, allowance, context, level):
        write = stream.write
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * " ")
        separator = ",\n" + " " * indent
        line_width = left = self._width - indent + 1
        items = list(items)
        last = len(items) - 1
        delimiter = ""
        for index, item in enumerate(items):
            if index == last:
                line_width -= allowance
                left -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                needed = len(text) + 2
                if left < needed:
                    left = line_width
                    if delimiter:
                        delimiter = separator
                if left >= needed:
                    left -= needed
                    write(delimiter + text)
                    delimiter = ", "
                    continue
            write(delimiter)
            delimiter = separator
            self._format(item, stream, indent, allowance if index == last else 1, context, level)

    # One line

    def _safe_repr(self, object, context, maxlevels, level):
        kind = type(object)
        if kind in (str, bytes, bytearray, float, complex, bool, type(None)):
            return repr(object), True, False
        text = getattr(kind, "__repr__", None)
        if issubclass(kind, int) and text is int.__repr__:
            return f"{object:_d}" if self._underscore_numbers else repr(object), True, False
        is_dict = issubclass(kind, dict) and text is dict.__repr__
        is_list = issubclass(kind, list) and text is list.__repr__
        if not (is_dict or is_list or issubclass(kind, tuple) and text is tuple.__repr__):
            shown = repr(object)
            return shown, bool(shown) and not shown.startswith("<"), False
        if is_dict:
            left, right, empty = "{", "}", "{}"
        elif is_list:
            left, right, empty = "[", "]", "[]"
        else:
            left, right, empty = "(", ",)" if len(object) == 1 else ")", "()"
        if not object:
            return empty, True, False
        key = id(object)
        if maxlevels and level >= maxlevels:
            return f"{left}...{',)' if right == ',)' else right}", False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable, recursive = True, False
        level += 1
        shown = []
        if is_dict:
            items = sorted(object.items(), key=_pair_key) if self._sort_dicts else object.items()
            for pair in items:
                texts = []
                for part in pair:
                    text, part_readable, part_recursive = self.format(part, context, maxlevels, level)
                    texts.append(text)
                    readable = readable and part_readable
                    recursive = recursive or part_recursive
                shown.append(": ".join(texts))
        else:
            for item in object:
                text, item_readable, item_recursive = self.format(item, context, maxlevels, level)
                shown.append(text)
                readable = readable and item_readable
                recursive = recursive or item_recursive
        del context[key]
        return left + ", ".join(shown) + right, readable, recursive

    # collections

    def _pprint_default_dict(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        factory = self._repr(object.default_factory, context, level)
        name = type(object).__name__
        indent += len(name) + 1
        stream.write(f"{name}({factory},\n{' ' * indent}")
        self._pprint_dict(object, stream, indent, allowance + 1, context, level)
        stream.write(")")

    def _pprint_counter(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        name = type(object).__name__
        stream.write(name + "({")
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * " ")
        self._format_dict_items(object.most_common(), stream, indent + len(name) + 1, allowance + 2, context, level)
        stream.write("})")

    def _pprint_chain_map(self, object, stream, indent, allowance, context, level):
        if not len(object.maps):
            stream.write(repr(object))
            return
        name = type(object).__name__
        stream.write(name + "(")
        indent += len(name) + 1
        last = len(object.maps) - 1
        for index, mapping in enumerate(object.maps):
            self._format(mapping, stream, indent, allowance + 1 if index == last else 1, context, level)
            stream.write(")" if index == last else ",\n" + " " * indent)

    def _pprint_deque(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        name = type(object).__name__
        stream.write(name + "(")
        indent += len(name) + 1
        stream.write("[")
        if object.maxlen is None:
            self._format_items(object, stream, indent, allowance + 2, context, level)
            stream.write("])")
        else:
            self._format_items(object, stream, indent, 2, context, level)
            text = self._repr(object.maxlen, context, level)
            stream.write(f"],\n{' ' * indent}maxlen={text})")

    def _pprint_user_data(self, object, stream, indent, allowance, context, level):
        self._format(object.data, stream, indent, allowance, context, level - 1)


def _add_collections(known):
    """What the module collections has is known as soon as it is there: before that nothing of it can be shown."""
    collections = _sys.modules["collections"]
    for name, show in (
        ("OrderedDict", PrettyPrinter._pprint_ordered_dict), ("defaultdict", PrettyPrinter._pprint_default_dict),
        ("Counter", PrettyPrinter._pprint_counter), ("ChainMap", PrettyPrinter._pprint_chain_map), ("deque", PrettyPrinter._pprint_deque),
        ("UserDict", PrettyPrinter._pprint_user_data), ("UserList", PrettyPrinter._pprint_user_data),
        ("UserString", PrettyPrinter._pprint_user_data),
    ):
        kind = getattr(collections, name, None)
        if kind is not None:
            known[kind.__repr__] = show
    # The mark that they have been added.
    known["deque"] = None


def _recursion(object):
    return f"<Recursion on {type(object).__name__} with id={id(object)}>"


def _words(line):
    """A line cut behind each stretch of blanks."""
    words = []
    start = index = 0
    count = len(line)
    while index < count:
        while index < count and not line[index].isspace():
            index += 1
        while index < count and line[index].isspace():
            index += 1
        words.append(line[start:index])
        start = index
    return words


def _text_pieces(text, width, allowance):
    """The reprs of the parts of a text that fit into a width: its lines, and where these are too long, some of their words."""
    pieces = []
    lines = text.splitlines(True)
    room = width
    for index, line in enumerate(lines):
        shown = repr(line)
        if index == len(lines) - 1:
            room -= allowance
        if len(shown) <= room:
            pieces.append(shown)
            continue
        words = _words(line)
        limit = width
        current = ""
        for position, word in enumerate(words):
            candidate = current + word
            if position == len(words) - 1 and index == len(lines) - 1:
                limit -= allowance
            if len(repr(candidate)) > limit:
                if current:
                    pieces.append(repr(current))
                current = word
            else:
                current = candidate
        if current:
            pieces.append(repr(current))
    return pieces


def _bytes_pieces(data, width, allowance):
    """The reprs of parts of some bytes, four after four, that fit into a width."""
    pieces = []
    current = b""
    last = len(data) // 4 * 4
    for index in range(0, len(data), 4):
        candidate = current + data[index:index + 4]
        if index == last:
            width -= allowance
        if len(repr(candidate)) > width:
            if current:
                pieces.append(repr(current))
            current = data[index:index + 4]
        else:
            current = candidate
    if current:
        pieces.append(repr(current))
    return pieces
