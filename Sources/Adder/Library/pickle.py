"""Objects as bytes, and back: the protocols 0 to 5.

What objects are made of is asked of `__reduce_ex__`, `copyreg` and the methods of the pickling protocol. Reading a pickle calls what it names:
only read those that come from where you trust.
"""

import io
import sys
from copyreg import _extension_cache, _extension_registry, _inverted_registry, dispatch_table
from struct import pack, unpack
from types import FunctionType

__all__ = ["PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load", "loads",
           "PickleBuffer"]

format_version = "4.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4
bytes_types = (bytes, bytearray)


class PickleError(Exception):
    """Something is wrong with pickling."""

    __module__ = "_pickle"


class PicklingError(PickleError):
    """An object cannot be pickled."""

    __module__ = "_pickle"


class UnpicklingError(PickleError):
    """A pickle cannot be read."""

    __module__ = "_pickle"


class _Stop(Exception):
    def __init__(self, value):
        self.value = value


class PickleBuffer:
    """A buffer that may be kept outside of the pickle."""

    def __init__(self, buffer):
        self._view = memoryview(buffer)

    def raw(self):
        """The bytes of it."""
        if not self._view.contiguous:
            raise BufferError("cannot extract raw buffer from non-contiguous buffer")
        return self._view.cast("B") if self._view.ndim else self._view

    def release(self):
        self._view.release()


# The letters of the pickle machine.
MARK, STOP, POP, POP_MARK, DUP = b"(", b".", b"0", b"1", b"2"
FLOAT, INT, BININT, BININT1, LONG, BININT2 = b"F", b"I", b"J", b"K", b"L", b"M"
NONE, PERSID, BINPERSID, REDUCE, STRING, BINSTRING, SHORT_BINSTRING = b"N", b"P", b"Q", b"R", b"S", b"T", b"U"
UNICODE, BINUNICODE, APPEND, BUILD, GLOBAL, DICT, EMPTY_DICT, APPENDS = b"V", b"X", b"a", b"b", b"c", b"d", b"}", b"e"
GET, BINGET, INST, LONG_BINGET, LIST, EMPTY_LIST, OBJ = b"g", b"h", b"i", b"j", b"l", b"]", b"o"
PUT, BINPUT, LONG_BINPUT, SETITEM, TUPLE, EMPTY_TUPLE, SETITEMS, BINFLOAT = b"p", b"q", b"r", b"s", b"t", b")", b"u", b"G"
TRUE, FALSE = b"I01\n", b"I00\n"
PROTO, NEWOBJ, EXT1, EXT2, EXT4 = b"\x80", b"\x81", b"\x82", b"\x83", b"\x84"
TUPLE1, TUPLE2, TUPLE3, NEWTRUE, NEWFALSE, LONG1, LONG4 = b"\x85", b"\x86", b"\x87", b"\x88", b"\x89", b"\x8a", b"\x8b"
BINBYTES, SHORT_BINBYTES = b"B", b"C"
SHORT_BINUNICODE, BINUNICODE8, BINBYTES8, EMPTY_SET, ADDITEMS, FROZENSET = b"\x8c", b"\x8d", b"\x8e", b"\x8f", b"\x90", b"\x91"
NEWOBJ_EX, STACK_GLOBAL, MEMOIZE, FRAME = b"\x92", b"\x93", b"\x94", b"\x95"
BYTEARRAY8, NEXT_BUFFER, READONLY_BUFFER = b"\x96", b"\x97", b"\x98"

_FRAME_LEAST = 4
_FRAME_TARGET = 64 * 1024
_BATCH = 1000


def encode_long(x):
    """An int as bytes, the lowest first, in as few as hold its sign."""
    if x == 0:
        return b""
    data = x.to_bytes((x.bit_length() >> 3) + 1, "little", signed=True)
    # -128 fits one byte.
    if x < 0 and len(data) > 1 and data[-1] == 0xFF and data[-2] & 0x80:
        data = data[:-1]
    return data


def decode_long(data):
    """The int that encode_long wrote."""
    return int.from_bytes(data, "little", signed=True)


def _getattribute(found, name):
    """An attribute by its path, and what it is an attribute of."""
    parent = found
    for part in name.split("."):
        if part == "<locals>":
            raise AttributeError("Can't get local attribute {!r} on {!r}".format(name, found))
        try:
            parent = found
            found = getattr(found, part)
        except AttributeError:
            raise AttributeError("Can't get attribute {!r} on {!r}".format(name, parent)) from None
    return found, parent


def whichmodule(obj, name):
    """The name of the module that an object can be found in."""
    module_name = getattr(obj, "__module__", None)
    if module_name is not None:
        return module_name
    for module_name, module in sys.modules.copy().items():
        if module_name in ("__main__", "__mp_main__") or module is None:
            continue
        try:
            if _getattribute(module, name)[0] is obj:
                return module_name
        except AttributeError:
            pass
    return "__main__"


# MARK: Writing

class _Frames:
    """Collects what is written into frames, which whoever reads can take in one go."""

    def __init__(self, write):
        self.write_out = write
        self.parts = None
        self.size = 0

    def start(self):
        self.parts = []
        self.size = 0

    def write(self, data):
        if self.parts is None:
            self.write_out(data)
        else:
            self.parts.append(data)
            self.size += len(data)

    def commit(self, force=False):
        if self.parts is not None and (self.size >= _FRAME_TARGET or force):
            data = b"".join(self.parts)
            if len(data) >= _FRAME_LEAST:
                self.write_out(FRAME + pack("<Q", len(data)))
            self.write_out(data)
            self.start()

    def end(self):
        if self.parts is not None and self.parts:
            self.commit(force=True)
        self.parts = None

    def write_large(self, header, data):
        """A large piece stands between frames."""
        if self.parts is None:
            self.write_out(header)
            self.write_out(data)
            return
        self.commit(force=bool(self.parts))
        self.write_out(header)
        self.write_out(data)


class Pickler:
    """Writes objects to a file."""

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif not 0 <= protocol <= HIGHEST_PROTOCOL:
            raise ValueError("pickle protocol must be <= %d" % HIGHEST_PROTOCOL)
        if buffer_callback is not None and protocol < 5:
            raise ValueError("buffer_callback needs protocol >= 5")
        self._buffer_callback = buffer_callback
        try:
            write = file.write
        except AttributeError:
            raise TypeError("file must have a 'write' attribute") from None
        self._frames = _Frames(write)
        self.write = self._frames.write
        self.memo = {}
        self.proto = int(protocol)
        self.bin = protocol >= 1
        self.fast = 0
        self.fix_imports = fix_imports and protocol < 3

    def clear_memo(self):
        """Forgets the objects that have been written."""
        self.memo.clear()

    def dump(self, obj):
        """Writes an object."""
        if not hasattr(self, "_frames"):
            raise PicklingError("Pickler.__init__() was not called by %s.__init__()" % (self.__class__.__name__,))
        if self.proto >= 2:
            self._frames.write_out(PROTO + pack("<B", self.proto))
        if self.proto >= 4:
            self._frames.start()
        self.save(obj)
        self.write(STOP)
        self._frames.end()

    def memoize(self, obj):
        if self.fast:
            return
        index = len(self.memo)
        self.write(self._put(index))
        self.memo[id(obj)] = index, obj

    def _put(self, index):
        if self.proto >= 4:
            return MEMOIZE
        if self.bin:
            return BINPUT + pack("<B", index) if index < 256 else LONG_BINPUT + pack("<I", index)
        return PUT + repr(index).encode("ascii") + b"\n"

    def _get(self, index):
        if self.bin:
            return BINGET + pack("<B", index) if index < 256 else LONG_BINGET + pack("<I", index)
        return GET + repr(index).encode("ascii") + b"\n"

    def persistent_id(self, obj):
        """The name of an object that is kept elsewhere; None for all others."""
        return None

    def reducer_override(self, obj):
        return NotImplemented

    def save(self, obj, save_persistent_id=True):
        self._frames.commit()
        if save_persistent_id:
            name = self.persistent_id(obj)
            if name is not None:
                self._save_persistent(name)
                return
        known = self.memo.get(id(obj))
        if known is not None:
            self.write(self._get(known[0]))
            return
        kind = type(obj)
        reduced = self.reducer_override(obj)
        if reduced is NotImplemented:
            save = self.dispatch.get(kind)
            if save is not None:
                save(self, obj)
                return
            reduce = getattr(self, "dispatch_table", dispatch_table).get(kind)
            if reduce is not None:
                reduced = reduce(obj)
            elif issubclass(kind, type):
                self.save_global(obj)
                return
            else:
                reduce = getattr(obj, "__reduce_ex__", None)
                if reduce is not None:
                    reduced = reduce(self.proto)
                else:
                    reduce = getattr(obj, "__reduce__", None)
                    if reduce is None:
                        raise PicklingError("Can't pickle %r object: %r" % (kind.__name__, obj))
                    reduced = reduce()
        if isinstance(reduced, str):
            self.save_global(obj, reduced)
            return
        if not isinstance(reduced, tuple):
            raise PicklingError("__reduce__ must return a string or tuple")
        if not 2 <= len(reduced) <= 6:
            raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
        self.save_reduce(*reduced, obj=obj)

    def _save_persistent(self, name):
        if self.bin:
            self.save(name, save_persistent_id=False)
            self.write(BINPERSID)
            return
        try:
            self.write(PERSID + str(name).encode("ascii") + b"\n")
        except UnicodeEncodeError:
            raise PicklingError("persistent IDs in protocol 0 must be ASCII strings")

    def save_reduce(self, func, args, state=None, listitems=None, dictitems=None, state_setter=None, *, obj=None):
        if not isinstance(args, tuple):
            raise PicklingError("args from save_reduce() must be a tuple")
        if not callable(func):
            raise PicklingError("func from save_reduce() must be callable")
        name = getattr(func, "__name__", "")
        if self.proto >= 2 and name == "__newobj_ex__":
            cls, args, keywords = args
            if not hasattr(cls, "__new__"):
                raise PicklingError("args[0] from {} args has no __new__".format(name))
            if obj is not None and cls is not obj.__class__:
                raise PicklingError("args[0] from {} args has the wrong class".format(name))
            if self.proto >= 4:
                self.save(cls)
                self.save(args)
                self.save(keywords)
                self.write(NEWOBJ_EX)
            else:
                import functools

                self.save(functools.partial(cls.__new__, cls, *args, **keywords))
                self.save(())
                self.write(REDUCE)
        elif self.proto >= 2 and name == "__newobj__":
            cls = args[0]
            if not hasattr(cls, "__new__"):
                raise PicklingError("args[0] from __newobj__ args has no __new__")
            if obj is not None and cls is not obj.__class__:
                raise PicklingError("args[0] from __newobj__ args has the wrong class")
            self.save(cls)
            self.save(args[1:])
            self.write(NEWOBJ)
        else:
            self.save(func)
            self.save(args)
            self.write(REDUCE)
        if obj is not None:
            # What refers to itself may have been written on the way.
            known = self.memo.get(id(obj))
            if known is not None:
                self.write(POP + self._get(known[0]))
            else:
                self.memoize(obj)
        if listitems is not None:
            self._batch(listitems, APPEND, APPENDS, self.save)
        if dictitems is not None:
            self._batch(dictitems, SETITEM, SETITEMS, self._save_pair)
        if state is not None:
            if state_setter is None:
                self.save(state)
                self.write(BUILD)
            else:
                self.save(state_setter)
                self.save(obj)
                self.save(state)
                self.write(TUPLE2 + REDUCE + POP)

    def _save_pair(self, pair):
        self.save(pair[0])
        self.save(pair[1])

    def _batch(self, items, single, several, save):
        """Items of a list or a dict, some hundred at once."""
        if not self.bin:
            for each in items:
                save(each)
                self.write(single)
            return
        rest = iter(items)
        while True:
            batch = []
            for each in rest:
                batch.append(each)
                if len(batch) == _BATCH:
                    break
            if len(batch) > 1:
                self.write(MARK)
                for each in batch:
                    save(each)
                self.write(several)
            elif batch:
                save(batch[0])
                self.write(single)
            if len(batch) < _BATCH:
                return

    # MARK: The types of the language

    dispatch = {}

    def save_none(self, obj):
        self.write(NONE)

    def save_bool(self, obj):
        if self.proto >= 2:
            self.write(NEWTRUE if obj else NEWFALSE)
        else:
            self.write(TRUE if obj else FALSE)

    def save_long(self, obj):
        if self.bin:
            if obj >= 0:
                if obj <= 0xFF:
                    self.write(BININT1 + pack("<B", obj))
                    return
                if obj <= 0xFFFF:
                    self.write(BININT2 + pack("<H", obj))
                    return
            if -0x80000000 <= obj <= 0x7FFFFFFF:
                self.write(BININT + pack("<i", obj))
                return
        if self.proto >= 2:
            data = encode_long(obj)
            if len(data) < 256:
                self.write(LONG1 + pack("<B", len(data)) + data)
            else:
                self.write(LONG4 + pack("<i", len(data)) + data)
            return
        if -0x80000000 <= obj <= 0x7FFFFFFF:
            self.write(INT + repr(obj).encode("ascii") + b"\n")
        else:
            self.write(LONG + repr(obj).encode("ascii") + b"L\n")

    def save_float(self, obj):
        if self.bin:
            self.write(BINFLOAT + pack(">d", obj))
        else:
            self.write(FLOAT + repr(obj).encode("ascii") + b"\n")

    def save_bytes(self, obj):
        if self.proto < 3:
            import codecs

            if not obj:
                self.save_reduce(bytes, (), obj=obj)
            else:
                self.save_reduce(codecs.encode, (str(obj, "latin1"), "latin1"), obj=obj)
            return
        count = len(obj)
        if count <= 0xFF:
            self.write(SHORT_BINBYTES + pack("<B", count) + obj)
        elif count > 0xFFFFFFFF and self.proto >= 4:
            self._frames.write_large(BINBYTES8 + pack("<Q", count), obj)
        elif count >= _FRAME_TARGET:
            self._frames.write_large(BINBYTES + pack("<I", count), obj)
        else:
            self.write(BINBYTES + pack("<I", count) + obj)
        self.memoize(obj)

    def save_bytearray(self, obj):
        if self.proto < 5:
            if not obj:
                self.save_reduce(bytearray, (), obj=obj)
            else:
                self.save_reduce(bytearray, (bytes(obj),), obj=obj)
            return
        if len(obj) >= _FRAME_TARGET:
            self._frames.write_large(BYTEARRAY8 + pack("<Q", len(obj)), bytes(obj))
        else:
            self.write(BYTEARRAY8 + pack("<Q", len(obj)) + bytes(obj))
        self.memoize(obj)

    def save_picklebuffer(self, obj):
        if self.proto < 5:
            raise PicklingError("PickleBuffer can only be pickled with protocol >= 5")
        view = obj.raw()
        inside = True
        if self._buffer_callback is not None:
            inside = bool(self._buffer_callback(obj))
        if inside:
            if view.readonly:
                self.save_bytes(view.tobytes())
            else:
                self.save_bytearray(bytearray(view))
        else:
            self.write(NEXT_BUFFER)
            if view.readonly:
                self.write(READONLY_BUFFER)

    def save_str(self, obj):
        if self.bin:
            data = obj.encode("utf-8", "surrogatepass")
            count = len(data)
            if count <= 0xFF and self.proto >= 4:
                self.write(SHORT_BINUNICODE + pack("<B", count) + data)
            elif count > 0xFFFFFFFF and self.proto >= 4:
                self._frames.write_large(BINUNICODE8 + pack("<Q", count), data)
            elif count >= _FRAME_TARGET:
                self._frames.write_large(BINUNICODE + pack("<I", count), data)
            else:
                self.write(BINUNICODE + pack("<I", count) + data)
        else:
            text = obj
            for mark, escape in (("\\", "\\u005c"), ("\0", "\\u0000"), ("\n", "\\u000a"), ("\r", "\\u000d"),
                                 ("\x1a", "\\u001a")):
                text = text.replace(mark, escape)
            self.write(UNICODE + text.encode("raw-unicode-escape") + b"\n")
        self.memoize(obj)

    def save_tuple(self, obj):
        if not obj:
            self.write(EMPTY_TUPLE if self.bin else MARK + TUPLE)
            return
        count = len(obj)
        is_short = count <= 3 and self.proto >= 2
        if not is_short:
            self.write(MARK)
        for each in obj:
            self.save(each)
        known = self.memo.get(id(obj))
        if known is not None:
            # It holds itself, and has been written by what it holds.
            if is_short:
                self.write(POP * count + self._get(known[0]))
            elif self.bin:
                self.write(POP_MARK + self._get(known[0]))
            else:
                self.write(POP * (count + 1) + self._get(known[0]))
            return
        self.write((TUPLE1, TUPLE2, TUPLE3)[count - 1] if is_short else TUPLE)
        self.memoize(obj)

    def save_list(self, obj):
        self.write(EMPTY_LIST if self.bin else MARK + LIST)
        self.memoize(obj)
        self._batch(obj, APPEND, APPENDS, self.save)

    def save_dict(self, obj):
        self.write(EMPTY_DICT if self.bin else MARK + DICT)
        self.memoize(obj)
        self._batch(obj.items(), SETITEM, SETITEMS, self._save_pair)

    def save_set(self, obj):
        if self.proto < 4:
            self.save_reduce(set, (list(obj),), obj=obj)
            return
        self.write(EMPTY_SET)
        self.memoize(obj)
        rest = list(obj)
        for start in range(0, len(rest), _BATCH):
            self.write(MARK)
            for each in rest[start:start + _BATCH]:
                self.save(each)
            self.write(ADDITEMS)

    def save_frozenset(self, obj):
        if self.proto < 4:
            self.save_reduce(frozenset, (list(obj),), obj=obj)
            return
        self.write(MARK)
        for each in obj:
            self.save(each)
        known = self.memo.get(id(obj))
        if known is not None:
            self.write(POP_MARK + self._get(known[0]))
            return
        self.write(FROZENSET)
        self.memoize(obj)

    def save_global(self, obj, name=None):
        if name is None:
            name = getattr(obj, "__qualname__", None)
        if name is None:
            name = obj.__name__
        module_name = whichmodule(obj, name)
        try:
            __import__(module_name, level=0)
            module = sys.modules[module_name]
            found, parent = _getattribute(module, name)
        except (ImportError, KeyError, AttributeError):
            if "<locals>" in name:
                raise AttributeError("Can't pickle local object {!r}".format(name)) from None
            raise PicklingError("Can't pickle {!r}: it's not found as {}.{}".format(obj, module_name, name)) from None
        if found is not obj:
            raise PicklingError("Can't pickle {!r}: it's not the same object as {}.{}".format(obj, module_name, name))
        if self.proto >= 2:
            code = _extension_registry.get((module_name, name))
            if code:
                if code <= 0xFF:
                    self.write(EXT1 + pack("<B", code))
                elif code <= 0xFFFF:
                    self.write(EXT2 + pack("<H", code))
                else:
                    self.write(EXT4 + pack("<i", code))
                return
        last = name.rpartition(".")[2]
        if parent is module:
            last = name
        if self.proto >= 4:
            self.save(module_name)
            self.save(name)
            self.write(STACK_GLOBAL)
        elif parent is not module:
            self.save_reduce(getattr, (parent, last))
            self.memoize(obj)
            return
        else:
            if self.fix_imports:
                module_name, name = _OLD_NAMES.get((module_name, name),
                                                   (_OLD_MODULES.get(module_name, module_name), name))
            encoding = "utf-8" if self.proto >= 3 else "ascii"
            try:
                self.write(GLOBAL + bytes(module_name, encoding) + b"\n" + bytes(name, encoding) + b"\n")
            except UnicodeEncodeError:
                raise PicklingError("can't pickle global identifier '%s.%s' using pickle protocol %i" % (module_name,
                        name, self.proto)) from None
        self.memoize(obj)

    def save_type(self, obj):
        if obj is type(None):
            self.save_reduce(type, (None,), obj=obj)
        elif obj is type(NotImplemented):
            self.save_reduce(type, (NotImplemented,), obj=obj)
        elif obj is type(...):
            self.save_reduce(type, (...,), obj=obj)
        else:
            self.save_global(obj)

    dispatch.update({
        type(None): save_none, bool: save_bool, int: save_long, float: save_float, bytes: save_bytes,
        bytearray: save_bytearray,
        PickleBuffer: save_picklebuffer, str: save_str, tuple: save_tuple, list: save_list, dict: save_dict,
        set: save_set,
        frozenset: save_frozenset, FunctionType: save_global, type: save_type})


# Protocols below 3 are for Python 2, where some names were others.
_OLD_MODULES = {
    "builtins": "__builtin__", "copyreg": "copy_reg", "queue": "Queue", "socketserver": "SocketServer",
    "configparser": "ConfigParser",
    "_thread": "thread", "collections.abc": "_abcoll"}
_OLD_NAMES = {
    ("builtins", "range"): ("__builtin__", "xrange"), ("builtins", "int"): ("__builtin__", "long"),
    ("builtins", "str"): ("__builtin__", "unicode"), ("functools", "reduce"): ("__builtin__", "reduce"),
    ("builtins", "chr"): ("__builtin__", "unichr"), ("itertools", "filterfalse"): ("itertools", "ifilterfalse"),
    ("itertools", "zip_longest"): ("itertools", "izip_longest"), ("builtins", "zip"): ("itertools", "izip"),
    ("builtins", "map"): ("itertools", "imap"), ("builtins", "filter"): ("itertools", "ifilter"),
    ("builtins", "input"): ("__builtin__", "raw_input"),
    ("sys", "intern"): ("__builtin__", "intern"), ("collections", "UserDict"): ("UserDict", "IterableUserDict"),
    ("collections", "UserList"): ("UserList", "UserList"), ("collections", "UserString"): ("UserString", "UserString"),
    ("builtins", "OSError"): ("exceptions", "OSError"), ("_functools", "reduce"): ("__builtin__", "reduce")}
for _name in dir(__import__("builtins")):
    _value = getattr(__import__("builtins"), _name)
    if isinstance(_value, type) and issubclass(_value, Exception) and _value.__name__ == _name:
        # Those that Python 2 does not have are their base there.
        _OLD_NAMES.setdefault(("builtins", _name), ("exceptions", "OSError" if _value.__base__ in (OSError,
                ConnectionError) else _name))
_NEW_NAMES = {}
for _new, _old in _OLD_NAMES.items():
    _NEW_NAMES.setdefault(_old, _new)
_NEW_MODULES = {old: new for new, old in _OLD_MODULES.items()}
_NEW_MODULES["exceptions"] = "builtins"
del _name, _value, _new, _old


# MARK: Reading

class Unpickler:
    """Reads objects from a file."""

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        self._buffers = iter(buffers) if buffers is not None else None
        self._read = file.read
        self._readline = file.readline
        self.memo = {}
        self.encoding = encoding
        self.errors = errors
        self.proto = 0
        self.fix_imports = fix_imports

    def persistent_load(self, pid):
        """The object with a name; for subclasses."""
        raise UnpicklingError("A load persistent id instruction was encountered,\nbut no persistent_load function was specified.")

    def find_class(self, module, name):
        """What a name stands for; subclasses may refuse."""
        if self.proto < 3 and self.fix_imports:
            if (module, name) in _NEW_NAMES:
                module, name = _NEW_NAMES[module, name]
            elif module in _NEW_MODULES:
                module = _NEW_MODULES[module]
        __import__(module, level=0)
        found = sys.modules[module]
        if self.proto >= 4:
            return _getattribute(found, name)[0]
        try:
            return getattr(found, name)
        except AttributeError:
            raise AttributeError("Can't get attribute {!r} on {!r}".format(name, found)) from None

    def read(self, count):
        """So many bytes, from the frame if there is one."""
        if self.frame is not None:
            data = self.frame.read(count)
            if not data and count:
                self.frame = None
            elif len(data) < count:
                raise UnpicklingError("pickle exhausted before end of frame")
            else:
                return data
        data = self._read(count)
        if len(data) < count:
            raise EOFError("Ran out of input") if not data else UnpicklingError("pickle data was truncated")
        return data

    def readline(self):
        if self.frame is not None:
            data = self.frame.readline()
            if data:
                if data[-1:] != b"\n":
                    raise UnpicklingError("pickle exhausted before end of frame")
                return data[:-1]
            self.frame = None
        data = self._readline()
        if data[-1:] != b"\n":
            raise UnpicklingError("pickle data was truncated") if data else EOFError("Ran out of input")
        return data[:-1]

    def load(self):
        """The next object."""
        if not hasattr(self, "_read"):
            raise UnpicklingError("Unpickler.__init__() was not called by %s.__init__()" % (self.__class__.__name__,))
        self.frame = None
        self.marks = []
        self.stack = []
        self.proto = 0
        dispatch = self.dispatch
        try:
            while True:
                key = self.read(1)
                action = dispatch.get(key)
                if action is None:
                    raise UnpicklingError("invalid load key, '%s'." % (key.decode("latin-1") if 32 <= key[0] < 127
                            else "\\x%02x" % key[0]))
                action(self)
        except _Stop as stop:
            return stop.value
        except IndexError:
            raise UnpicklingError("unpickling stack underflow") from None

    def pop_mark(self):
        """The objects above the mark."""
        if not self.marks:
            raise UnpicklingError("could not find MARK")
        items = self.stack
        self.stack = self.marks.pop()
        return items

    def number(self, form, count):
        return unpack(form, self.read(count))[0]

    dispatch = {}

    def load_proto(self):
        proto = self.read(1)[0]
        if not 0 <= proto <= HIGHEST_PROTOCOL:
            raise ValueError("unsupported pickle protocol: %d" % proto)
        self.proto = proto

    def load_frame(self):
        size = self.number("<Q", 8)
        if size > sys.maxsize:
            raise ValueError("frame size > sys.maxsize: %d" % size)
        data = self._read(size)
        if len(data) < size:
            raise UnpicklingError("pickle data was truncated")
        self.frame = io.BytesIO(data)

    def load_persid(self):
        try:
            name = self.readline().decode("ascii")
        except UnicodeDecodeError:
            raise UnpicklingError("persistent IDs in protocol 0 must be ASCII strings")
        self.stack.append(self.persistent_load(name))

    def load_binpersid(self):
        self.stack.append(self.persistent_load(self.stack.pop()))

    def load_int(self):
        data = self.readline()
        if data == FALSE[1:-1]:
            value = False
        elif data == TRUE[1:-1]:
            value = True
        else:
            value = int(data, 0)
        self.stack.append(value)

    def load_long(self):
        self.stack.append(int(self.readline().removesuffix(b"L"), 0))

    def load_float(self):
        self.stack.append(float(self.readline()))

    def decoded(self, data):
        return data if self.encoding == "bytes" else data.decode(self.encoding, self.errors)

    def load_string(self):
        data = self.readline()
        if len(data) < 2 or data[0] != data[-1] or data[0] not in b"\"'":
            raise UnpicklingError("the STRING opcode argument must be quoted")
        import codecs

        self.stack.append(self.decoded(codecs.escape_decode(data[1:-1])[0]))

    def sized(form, width, what, limit=None):
        def load(self):
            size = self.number(form, width)
            if size < 0:
                raise UnpicklingError(f"{what} pickle has negative byte count")
            if size > sys.maxsize:
                raise UnpicklingError(f"{what} exceeds system's maximum size of {sys.maxsize} bytes")
            return self.read(size) if size else b""

        return load

    load_size1, load_size4, load_size8 = sized("<B", 1, ""), sized("<I", 4, "BINUNICODE"), sized("<Q", 8, "BINUNICODE8")
    load_signed4 = sized("<i", 4, "BINSTRING")
    load_long4_data = sized("<i", 4, "LONG")
    del sized

    def load_unicode(self):
        self.stack.append(str(self.readline(), "raw-unicode-escape"))

    def load_tuple(self):
        self.push(tuple(self.pop_mark()))

    def push(self, value):
        self.stack.append(value)

    def load_last(count):
        def load(self):
            if len(self.stack) < count:
                raise IndexError
            self.stack[-count:] = [tuple(self.stack[-count:])]

        return load

    load_tuple1, load_tuple2, load_tuple3 = load_last(1), load_last(2), load_last(3)
    del load_last

    def load_dict(self):
        items = self.pop_mark()
        self.stack.append({items[index]: items[index + 1] for index in range(0, len(items), 2)})

    def instantiate(self, cls, args):
        if args or not isinstance(cls, type) or hasattr(cls, "__getinitargs__"):
            try:
                value = cls(*args)
            except TypeError as error:
                raise TypeError("in constructor for %s: %s" % (cls.__name__, str(error)), error.__traceback__)
        else:
            value = cls.__new__(cls)
        self.stack.append(value)

    def load_inst(self):
        module = self.readline().decode("ascii")
        name = self.readline().decode("ascii")
        args = self.pop_mark()
        self.instantiate(self.find_class(module, name), args)

    def load_obj(self):
        cls, *args = self.pop_mark()
        self.instantiate(cls, args)

    def load_newobj(self):
        args = self.stack.pop()
        cls = self.stack.pop()
        self.stack.append(cls.__new__(cls, *args))

    def load_newobj_ex(self):
        keywords = self.stack.pop()
        args = self.stack.pop()
        cls = self.stack.pop()
        self.stack.append(cls.__new__(cls, *args, **keywords))

    def load_global(self):
        module = self.readline().decode("utf-8")
        name = self.readline().decode("utf-8")
        self.stack.append(self.find_class(module, name))

    def load_stack_global(self):
        name = self.stack.pop()
        module = self.stack.pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError("STACK_GLOBAL requires str")
        self.stack.append(self.find_class(module, name))

    def get_extension(self, code):
        found = _extension_cache.get(code, self)
        if found is not self:
            self.stack.append(found)
            return
        key = _inverted_registry.get(code)
        if not key:
            if code <= 0:
                raise UnpicklingError("EXT specifies code <= 0")
            raise ValueError("unregistered extension code %d" % code)
        _extension_cache[code] = found = self.find_class(*key)
        self.stack.append(found)

    def load_reduce(self):
        args = self.stack.pop()
        self.stack[-1] = self.stack[-1](*args)

    def load_pop(self):
        if self.stack:
            self.stack.pop()
        else:
            self.pop_mark()

    def recall(self, index):
        try:
            self.stack.append(self.memo[index])
        except KeyError:
            raise UnpicklingError(f"Memo value not found at index {index}") from None

    def load_put(self):
        index = int(self.readline())
        if index < 0:
            raise ValueError("negative PUT argument")
        self.memo[index] = self.stack[-1]

    def load_memoize(self):
        self.memo[len(self.memo)] = self.stack[-1]

    def keep(self, index):
        self.memo[index] = self.stack[-1]

    def load_append(self):
        value = self.stack.pop()
        self.stack[-1].append(value)

    def load_appends(self):
        items = self.pop_mark()
        target = self.stack[-1]
        try:
            extend = target.extend
        except AttributeError:
            for each in items:
                target.append(each)
        else:
            extend(items)

    def load_setitem(self):
        value = self.stack.pop()
        key = self.stack.pop()
        self.stack[-1][key] = value

    def load_setitems(self):
        items = self.pop_mark()
        target = self.stack[-1]
        for index in range(0, len(items), 2):
            target[items[index]] = items[index + 1]

    def load_additems(self):
        items = self.pop_mark()
        target = self.stack[-1]
        if isinstance(target, set):
            target.update(items)
        else:
            for each in items:
                target.add(each)

    def load_build(self):
        state = self.stack.pop()
        target = self.stack[-1]
        setstate = getattr(target, "__setstate__", None)
        if setstate is not None:
            setstate(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            own = target.__dict__
            for name, value in state.items():
                own[sys.intern(name) if type(name) is str else name] = value
        if slots:
            for name, value in slots.items():
                setattr(target, name, value)

    def load_mark(self):
        self.marks.append(self.stack)
        self.stack = []

    def load_stop(self):
        raise _Stop(self.stack.pop())

    def load_next_buffer(self):
        if self._buffers is None:
            raise UnpicklingError("pickle stream refers to out-of-band data but no *buffers* argument was given")
        try:
            found = next(self._buffers)
            self.stack.append(found.raw() if isinstance(found, PickleBuffer) else found)
        except StopIteration:
            raise UnpicklingError("not enough out-of-band buffers")

    def load_readonly_buffer(self):
        with memoryview(self.stack[-1]) as view:
            if not view.readonly:
                self.stack[-1] = view.toreadonly()

    dispatch.update({
        PROTO: load_proto, FRAME: load_frame, PERSID: load_persid, BINPERSID: load_binpersid, INT: load_int,
        LONG: load_long, FLOAT: load_float,
        STRING: load_string, UNICODE: load_unicode, TUPLE: load_tuple, TUPLE1: load_tuple1, TUPLE2: load_tuple2,
        TUPLE3: load_tuple3,
        DICT: load_dict, INST: load_inst, OBJ: load_obj, NEWOBJ: load_newobj, NEWOBJ_EX: load_newobj_ex,
        GLOBAL: load_global,
        STACK_GLOBAL: load_stack_global, REDUCE: load_reduce, POP: load_pop, PUT: load_put, MEMOIZE: load_memoize,
        APPEND: load_append,
        APPENDS: load_appends, SETITEM: load_setitem, SETITEMS: load_setitems, ADDITEMS: load_additems,
        BUILD: load_build, MARK: load_mark,
        STOP: load_stop, NEXT_BUFFER: load_next_buffer, READONLY_BUFFER: load_readonly_buffer,
        NONE: lambda self: self.stack.append(None), NEWTRUE: lambda self: self.stack.append(True),
        NEWFALSE: lambda self: self.stack.append(False),
        BININT: lambda self: self.stack.append(self.number("<i", 4)),
        BININT1: lambda self: self.stack.append(self.read(1)[0]),
        BININT2: lambda self: self.stack.append(self.number("<H", 2)),
        LONG1: lambda self: self.stack.append(decode_long(self.load_size1())),
        LONG4: lambda self: self.stack.append(decode_long(self.load_long4_data())),
        BINFLOAT: lambda self: self.stack.append(self.number(">d", 8)),
        BINSTRING: lambda self: self.stack.append(self.decoded(self.load_signed4())),
        SHORT_BINSTRING: lambda self: self.stack.append(self.decoded(self.load_size1())),
        BINBYTES: lambda self: self.stack.append(self.load_size4()),
        SHORT_BINBYTES: lambda self: self.stack.append(self.load_size1()),
        BINBYTES8: lambda self: self.stack.append(self.load_size8()),
        BYTEARRAY8: lambda self: self.stack.append(bytearray(self.load_size8())),
        BINUNICODE: lambda self: self.stack.append(str(self.load_size4(), "utf-8", "surrogatepass")),
        SHORT_BINUNICODE: lambda self: self.stack.append(str(self.load_size1(), "utf-8", "surrogatepass")),
        BINUNICODE8: lambda self: self.stack.append(str(self.load_size8(), "utf-8", "surrogatepass")),
        EMPTY_TUPLE: lambda self: self.stack.append(()), EMPTY_LIST: lambda self: self.stack.append([]),
        EMPTY_DICT: lambda self: self.stack.append({}), EMPTY_SET: lambda self: self.stack.append(set()),
        FROZENSET: lambda self: self.push(frozenset(self.pop_mark())),
        LIST: lambda self: self.push(list(self.pop_mark())),
        EXT1: lambda self: self.get_extension(self.read(1)[0]), EXT2: lambda self: self.get_extension(self.number("<H",
                2)),
        EXT4: lambda self: self.get_extension(self.number("<i", 4)), POP_MARK: lambda self: self.pop_mark() and None,
        DUP: lambda self: self.stack.append(self.stack[-1]), GET: lambda self: self.recall(int(self.readline())),
        BINGET: lambda self: self.recall(self.read(1)[0]), LONG_BINGET: lambda self: self.recall(self.number("<I", 4)),
        BINPUT: lambda self: self.keep(self.read(1)[0]), LONG_BINPUT: lambda self: self.keep(self.number("<I", 4))})


_Pickler, _Unpickler = Pickler, Unpickler


# MARK: Functions

def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Writes an object to a file."""
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """An object as bytes."""
    file = io.BytesIO()
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
    return file.getvalue()


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """An object from a file."""
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """The object that bytes stand for."""
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return Unpickler(io.BytesIO(data), fix_imports=fix_imports, encoding=encoding, errors=errors,
                     buffers=buffers).load()


__all__ += [_each for _each in list(globals()) if _each.isupper() and not _each.startswith("_")
            and isinstance(globals()[_each], bytes)]
