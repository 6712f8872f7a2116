"""Bytes as objects: the half of pickle that reads.

Each operation is an action of the table, which takes its argument from the bytes and works on a stack. A mark puts the stack away until what is
above the mark is asked for.
"""

import sys
from copyreg import _extension_cache, _inverted_registry
from struct import Struct

from _pickle_codes import *
from _pickle_codes import resolve


class Unpickler:
    """Reads objects from a file."""

    __module__ = "_pickle"

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        if not (hasattr(file, "read") and hasattr(file, "readline")):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._begin(b"", file.read, file.readline, fix_imports, encoding, errors, buffers)

    def _begin(self, data, read, read_line, fix_imports, encoding, errors, buffers):
        # What has been read and not yet been used begins at a place in the data.
        self._data = data
        self._at = 0
        self._read, self._read_line = read, read_line
        self._renames = fix_imports
        self._encoding, self._errors = encoding, errors
        self._buffers = None if buffers is None else iter(buffers)
        self._protocol = 0
        self.memo = {}

    def load(self):
        """The next object."""
        if not hasattr(self, "_data"):
            raise UnpicklingError(f"Unpickler.__init__() was not called by {type(self).__name__}.__init__()")
        self._stack, self._marked = [], []
        self._protocol = 0
        actions = _ACTIONS
        while True:
            at = self._at
            if at < len(self._data):
                code = self._data[at]
                self._at = at + 1
            else:
                code = self._first_byte()
            if code == _STOP:
                return self._pop()
            action = actions[code]
            if action is None:
                shown = chr(code) if 32 <= code < 127 else f"\\x{code:02x}"
                raise UnpicklingError(f"invalid load key, '{shown}'.")
            action(self)

    def persistent_load(self, pid):
        """The object with a name; for subclasses."""
        raise UnpicklingError("A load persistent id instruction was encountered,\nbut no persistent_load function was specified.")

    def find_class(self, module, name):
        """What a name stands for; subclasses may refuse."""
        sys.audit("pickle.find_class", module, name)
        if self._renames and self._protocol < 3:
            from _pickle_names import new_name
            module, name = new_name(module, name)
        __import__(module, level=0)
        place = sys.modules[module]
        try:
            return resolve(place, name)[0] if self._protocol >= 4 else getattr(place, name)
        except AttributeError:
            raise AttributeError(f"Can't get attribute {name!r} on {place!r}") from None

    # The bytes

    def _first_byte(self):
        data = self._read(1)
        if not data:
            raise EOFError("Ran out of input")
        return memoryview(data)[0]

    def _take(self, count):
        """So many bytes."""
        at = self._at
        self._at = end = at + count
        if end <= len(self._data):
            return self._data[at:end]
        data = self._data[at:]
        self._data, self._at = b"", 0
        data += self._read(count - len(data))
        if len(data) < count:
            raise UnpicklingError("pickle data was truncated")
        return data

    def _line(self):
        """The bytes up to a line feed; without it."""
        end = self._data.find(b"\n", self._at) + 1
        if end:
            line = self._data[self._at:end]
            self._at = end
        else:
            line = self._data[self._at:] + self._read_line()
            self._data, self._at = b"", 0
        if line[-1:] != b"\n":
            raise UnpicklingError("pickle data was truncated")
        return line[:-1]

    # The stack

    def _missing(self):
        return UnpicklingError("unexpected MARK found" if self._marked else "unpickling stack underflow")

    def _pop(self):
        if self._stack:
            return self._stack.pop()
        raise self._missing()

    def _top(self):
        if self._stack:
            return self._stack[-1]
        raise self._missing()

    def _above_mark(self):
        """What is above the mark, which goes."""
        if not self._marked:
            raise UnpicklingError("could not find MARK")
        items = self._stack
        self._stack = self._marked.pop()
        return items

    def _load_name(self, name):
        if type(self).persistent_load is Unpickler.persistent_load and "persistent_load" not in vars(self):
            Unpickler.persistent_load(self, name)
        return self.persistent_load(name() if callable(name) else name)

    def _as_text(self, data):
        return data if self._encoding == "bytes" else data.decode(self._encoding, self._errors)


_STOP = STOP[0]
_ACTIONS = [None] * 256


def _action(*codes):
    """Makes a function what some operations do."""
    def put(function):
        for code in codes:
            _ACTIONS[code[0]] = function
        return function
    return put


def _pushes(code, value_of):
    """The operation that puts a value on the stack."""
    @_action(code)
    def push(reader):
        value = value_of(reader)
        reader._stack.append(value)


def _pushes_constant(code, value):
    @_action(code)
    def push(reader):
        reader._stack.append(value)


def _pushes_new(code, kind):
    @_action(code)
    def push(reader):
        reader._stack.append(kind())


# Values

def _number(form):
    pattern = Struct(form)
    unpack, size = pattern.unpack, pattern.size
    return lambda reader: unpack(reader._take(size))[0]


def _byte(reader):
    at = reader._at
    if at < len(reader._data):
        reader._at = at + 1
        return reader._data[at]
    return reader._take(1)[0]


_number2, _number4, _signed4, _number8 = map(_number, ("<H", "<I", "<i", "<Q"))


def _pushes_counted(code, count_of, name, convert=lambda reader, data: data):
    """The operation that puts on the stack what the bytes behind their count stand for."""
    @_action(code)
    def push(reader):
        count = count_of(reader)
        if count < 0:
            raise UnpicklingError(name + " pickle has negative byte count")
        if count > sys.maxsize:
            raise OverflowError(f"{name} exceeds system's maximum size of {sys.maxsize} bytes")
        reader._stack.append(convert(reader, reader._take(count)))


def _utf8(reader, data):
    return str(data, "utf-8", "surrogatepass")


def _plain_line(reader):
    line = reader._line()
    if not line:
        raise UnpicklingError("pickle data was truncated")
    return line.decode("latin-1")


def _int_line(reader):
    line = _plain_line(reader)
    if line in ("00", "01"):
        return line == "01"
    try:
        return int(line, 8 if line[0] == "0" and line.isdigit() else 0)
    except ValueError:
        raise ValueError("could not convert string to int") from None


def _long_line(reader):
    line = _plain_line(reader)
    try:
        return int(line.removesuffix("L"), 0)
    except ValueError:
        raise ValueError(f"invalid literal for int() with base 10: {line + chr(10)!r}") from None


def _float_line(reader):
    line = _plain_line(reader)
    try:
        return float(line)
    except ValueError:
        raise ValueError(f"could not convert string to float: '{line}\n'") from None


def _index_line(reader):
    line = _plain_line(reader)
    try:
        return int(line)
    except ValueError:
        raise ValueError(f"invalid literal for int() with base 10: {line + chr(10)!r}") from None


def _string_line(reader):
    from codecs import escape_decode
    line = reader._line()
    if len(line) < 2 or line[0] != line[-1] or line[0] not in b"\"'":
        raise UnpicklingError("the STRING opcode argument must be quoted")
    return reader._as_text(escape_decode(line[1:-1])[0])


def _ascii_line(reader):
    try:
        return reader._line().decode("ascii")
    except UnicodeDecodeError:
        raise UnpicklingError("persistent IDs in protocol 0 must be ASCII strings") from None


_pushes_constant(NONE, None)
_pushes_constant(NEWTRUE, True)
_pushes_constant(NEWFALSE, False)
_pushes_constant(EMPTY_TUPLE, ())
_pushes_new(EMPTY_LIST, list)
_pushes_new(EMPTY_DICT, dict)
_pushes_new(EMPTY_SET, set)
_pushes(INT, _int_line)
_pushes(LONG, _long_line)
_pushes(FLOAT, _float_line)
_pushes(STRING, _string_line)
_pushes(UNICODE, lambda reader: str(reader._line(), "raw-unicode-escape"))
_pushes(BININT, _signed4)
_pushes(BININT1, _byte)
_pushes(BININT2, _number2)
_pushes(BINFLOAT, _number(">d"))
_pushes_counted(LONG1, _byte, "LONG", lambda reader, data: decode_long(data))
_pushes_counted(LONG4, _signed4, "LONG", lambda reader, data: decode_long(data))
_pushes_counted(SHORT_BINSTRING, _byte, "BINSTRING", Unpickler._as_text)
_pushes_counted(BINSTRING, _number4, "BINSTRING", Unpickler._as_text)
_pushes_counted(SHORT_BINBYTES, _byte, "BINBYTES")
_pushes_counted(BINBYTES, _number4, "BINBYTES")
_pushes_counted(BINBYTES8, _number8, "BINBYTES")
_pushes_counted(BYTEARRAY8, _number8, "BYTEARRAY8", lambda reader, data: bytearray(data))
_pushes_counted(SHORT_BINUNICODE, _byte, "BINUNICODE", _utf8)
_pushes_counted(BINUNICODE, _number4, "BINUNICODE", _utf8)
_pushes_counted(BINUNICODE8, _number8, "BINUNICODE", _utf8)
_pushes(DUP, Unpickler._top)
_pushes(TUPLE, lambda reader: tuple(reader._above_mark()))
_pushes(LIST, Unpickler._above_mark)
_pushes(FROZENSET, lambda reader: frozenset(reader._above_mark()))
_pushes(PERSID, lambda reader: reader._load_name(lambda: _ascii_line(reader)))
_pushes(BINPERSID, lambda reader: reader._load_name(reader._pop))
_pushes(GLOBAL, lambda reader: reader.find_class(str(reader._line(), "utf-8"), str(reader._line(), "utf-8")))


# The stack and the memory

@_action(PROTO)
def _set_protocol(reader):
    number = _byte(reader)
    if number > HIGHEST_PROTOCOL:
        raise ValueError(f"unsupported pickle protocol: {number}")
    reader._protocol = number


@_action(FRAME)
def _take_frame(reader):
    count = _number8(reader)
    if count > sys.maxsize:
        raise OverflowError(f"FRAME length exceeds system's maximum of {sys.maxsize} bytes")
    if reader._at + count > len(reader._data):
        # From a file all of it comes at once.
        reader._data, reader._at = reader._take(count), 0


@_action(MARK)
def _mark(reader):
    reader._marked.append(reader._stack)
    reader._stack = []


@_action(POP)
def _drop(reader):
    if reader._stack or not reader._marked:
        reader._pop()
    else:
        reader._above_mark()


_action(POP_MARK)(Unpickler._above_mark)


def _recalls(code, number_of):
    def recall(reader):
        number = number_of(reader)
        if number not in reader.memo:
            raise UnpicklingError(f"Memo value not found at index {number}")
        return reader.memo[number]
    _pushes(code, recall)


def _keeps(code, number_of):
    @_action(code)
    def keep(reader):
        number = number_of(reader)
        value = reader._top()
        if number < 0:
            raise ValueError("negative PUT argument")
        reader.memo[number] = value


_recalls(GET, _index_line)
_recalls(BINGET, _byte)
_recalls(LONG_BINGET, _number4)
_keeps(PUT, _index_line)
_keeps(BINPUT, _byte)
_keeps(LONG_BINPUT, _number4)
_keeps(MEMOIZE, lambda reader: len(reader.memo))


# Containers

def _makes_tuple(code, count):
    @_action(code)
    def make(reader):
        stack = reader._stack
        if len(stack) < count:
            raise reader._missing()
        stack[-count:] = [tuple(stack[-count:])]


for _count, _code in enumerate((TUPLE1, TUPLE2, TUPLE3), 1):
    _makes_tuple(_code, _count)


def _pairs(items, name):
    if len(items) % 2:
        raise UnpicklingError("odd number of items for " + name)
    return zip(items[::2], items[1::2])


_pushes(DICT, lambda reader: dict(_pairs(reader._above_mark(), "DICT")))


@_action(SETITEM)
def _set_item(reader):
    value, key = reader._pop(), reader._pop()
    reader._top()[key] = value


@_action(SETITEMS)
def _set_items(reader):
    items = reader._above_mark()
    target = reader._top()
    for key, value in _pairs(items, "SETITEMS"):
        target[key] = value


def _extend(target, items):
    extend = getattr(target, "extend", None)
    if extend is not None:
        extend(items)
        return
    append = target.append
    for item in items:
        append(item)


@_action(APPEND)
def _append(reader):
    item = reader._pop()
    target = reader._top()
    if type(target) is list:
        target.append(item)
    else:
        _extend(target, [item])


@_action(APPENDS)
def _append_all(reader):
    items = reader._above_mark()
    target = reader._top()
    if items:
        _extend(target, items)


@_action(ADDITEMS)
def _add_all(reader):
    items = reader._above_mark()
    target = reader._top()
    if isinstance(target, set):
        set.update(target, items)
    elif items:
        add = target.add
        for item in items:
            add(item)


# Objects

@_action(STACK_GLOBAL)
def _stack_global(reader):
    names = reader._stack[-2:]
    if [type(name) for name in names] != [str, str]:
        raise UnpicklingError("STACK_GLOBAL requires str")
    reader._stack[-2:] = [reader.find_class(*names)]


def _extensions(code, number_of):
    def find(reader):
        number = number_of(reader)
        if number <= 0:
            raise UnpicklingError("EXT specifies code <= 0")
        if number not in _extension_cache:
            if number not in _inverted_registry:
                raise ValueError(f"unregistered extension code {number}")
            _extension_cache[number] = reader.find_class(*_inverted_registry[number])
        return _extension_cache[number]
    _pushes(code, find)


_extensions(EXT1, _byte)
_extensions(EXT2, _number2)
_extensions(EXT4, _signed4)


@_action(REDUCE)
def _call(reader):
    args, func = reader._pop(), reader._pop()
    if type(args) is not tuple:
        raise TypeError("argument list must be a tuple")
    reader._stack.append(func(*args))


def _new(reader, name, cls, args, keywords):
    for what, value, is_right, kind in (("class", cls, isinstance(cls, type), "type"), ("args", args, isinstance(args, tuple), "tuple"),
                                        ("kwargs", keywords, isinstance(keywords, dict), "dict")):
        if not is_right:
            raise UnpicklingError(f"{name} {what} argument must be a {kind}, not {type(value).__name__}")
    reader._stack.append(cls.__new__(cls, *args, **keywords))


@_action(NEWOBJ)
def _new_with_arguments(reader):
    args, cls = reader._pop(), reader._pop()
    _new(reader, "NEWOBJ", cls, args, {})


@_action(NEWOBJ_EX)
def _new_with_keywords(reader):
    keywords, args, cls = reader._pop(), reader._pop(), reader._pop()
    _new(reader, "NEWOBJ_EX", cls, args, keywords)


def _instance(cls, args):
    if args or not isinstance(cls, type) or hasattr(cls, "__getinitargs__"):
        return cls(*args)
    return cls.__new__(cls)


@_action(INST)
def _make_named(reader):
    cls = reader.find_class(str(reader._line(), "ascii"), str(reader._line(), "ascii"))
    args = reader._above_mark()
    reader._stack.append(_instance(cls, args))


@_action(OBJ)
def _make(reader):
    items = reader._above_mark()
    if not items:
        raise reader._missing()
    reader._stack.append(_instance(items[0], items[1:]))


@_action(BUILD)
def _build(reader):
    state = reader._pop()
    target = reader._top()
    set_state = getattr(target, "__setstate__", None)
    if set_state is not None:
        set_state(state)
        return
    slots = None
    if type(state) is tuple and len(state) == 2:
        state, slots = state
    if state is not None:
        if not isinstance(state, dict):
            raise UnpicklingError("state is not a dictionary")
        names = target.__dict__
        for name, value in state.items():
            names[sys.intern(name) if type(name) is str else name] = value
    if slots is not None:
        if not isinstance(slots, dict):
            raise UnpicklingError("slot state is not a dictionary")
        for name, value in slots.items():
            setattr(target, name, value)


# Buffers

def _next_buffer(reader):
    if reader._buffers is None:
        raise UnpicklingError("pickle stream refers to out-of-band data but no *buffers* argument was given")
    for found in reader._buffers:
        return found.raw() if isinstance(found, PickleBuffer) else found
    raise UnpicklingError("not enough out-of-band buffers")


_pushes(NEXT_BUFFER, _next_buffer)


@_action(READONLY_BUFFER)
def _make_readonly(reader):
    with memoryview(reader._top()) as view:
        if not view.readonly:
            reader._stack[-1] = view.toreadonly()
