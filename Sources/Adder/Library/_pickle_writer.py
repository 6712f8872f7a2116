"""Objects as bytes: the half of pickle that writes.

Every object adds pieces to a list, each one or more whole operations. When all is there, the pieces are joined, from protocol 4 on into frames,
which whoever reads can take in one go.
"""

import sys
from copyreg import _extension_registry, dispatch_table
from itertools import islice
from operator import index
from struct import Struct
from types import FunctionType

from _pickle_codes import *
from _pickle_codes import resolve

_pack1, _pack2, _pack4, _pack8 = (Struct(form).pack for form in ("<B", "<H", "<I", "<Q"))
_pack_int, _pack_float = Struct("<i").pack, Struct(">d").pack

_BATCH = 1000
# A frame is closed when it has so many bytes; so large a piece stands alone.
_LARGE = 64 * 1024
# The operations that go on with an object: no frame begins with one of them.
_GOES_ON = set(b"".join([
    STOP, POP, POP_MARK, BINPERSID, REDUCE, APPEND, APPENDS, BUILD, DICT, LIST, SETITEM, SETITEMS, TUPLE, TUPLE1, TUPLE2, TUPLE3, NEWOBJ,
    NEWOBJ_EX, ADDITEMS, FROZENSET, STACK_GLOBAL, MEMOIZE, BINPUT, LONG_BINPUT, READONLY_BUFFER]))


def _framed(block, is_framed):
    data = b"".join(block)
    return FRAME + _pack8(len(data)) + data if is_framed and len(data) >= 4 else data


def _blocks(pieces, start, is_framed):
    """The pieces as they are written; a pair is the head of large data, and the data."""
    block, size = [], 0
    for piece in pieces:
        if type(piece) is tuple:
            yield start + _framed(block, is_framed) + piece[0]
            yield piece[1]
            start, block, size = b"", [], 0
            continue
        if size >= _LARGE and is_framed and piece[0] not in _GOES_ON:
            yield start + _framed(block, is_framed)
            start, block, size = b"", [], 0
        block.append(piece)
        size += len(piece)
    yield start + _framed(block, is_framed)


class Pickler:
    """Writes objects to a file."""

    __module__ = "_pickle"

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        protocol = DEFAULT_PROTOCOL if protocol is None else index(protocol)
        if protocol > HIGHEST_PROTOCOL:
            raise ValueError(f"pickle protocol must be <= {HIGHEST_PROTOCOL}")
        self._protocol = HIGHEST_PROTOCOL if protocol < 0 else protocol
        if not hasattr(file, "write"):
            raise TypeError("file must have a 'write' attribute")
        self._write = file.write
        if buffer_callback is not None and self._protocol < 5:
            raise ValueError("buffer_callback needs protocol >= 5")
        self._keep_outside = buffer_callback
        self._renames = bool(fix_imports) and self._protocol < 3
        self.bin = int(self._protocol > 0)
        self.fast = 0
        # By their id, the number and the object of each that has been written.
        self.memo = {}

    def persistent_id(self, obj):
        """The name of an object that is kept elsewhere; None for all others."""
        return None

    def clear_memo(self):
        """Forget the objects that have been written."""
        self.memo.clear()

    def dump(self, obj):
        """Write an object."""
        for block in self._blocks(obj):
            self._write(block)

    def _blocks(self, obj):
        if not hasattr(self, "_protocol"):
            raise PicklingError(f"Pickler.__init__() was not called by {type(self).__name__}.__init__()")
        pieces = []
        self._emit = pieces.append
        has_names = type(self).persistent_id is not Pickler.persistent_id or "persistent_id" in vars(self)
        self._save = self._save_named if has_names else self._save_whole
        try:
            self._save(obj)
        finally:
            # Both hold this object.
            del self._save, self._emit
        pieces.append(STOP)
        return _blocks(pieces, PROTO + _pack1(self._protocol) if self._protocol >= 2 else b"", self._protocol >= 4)

    def _save_named(self, obj):
        name = self.persistent_id(obj)
        if name is None:
            self._save_whole(obj)
        elif self.bin:
            self._save_whole(name)
            self._emit(BINPERSID)
        else:
            try:
                self._emit(PERSID + str(name).encode("ascii") + b"\n")
            except UnicodeEncodeError:
                raise PicklingError("persistent IDs in protocol 0 must be ASCII strings") from None

    def _save_whole(self, obj):
        kind = type(obj)
        spell = _SPELLED.get(kind)
        if spell is not None:
            self._emit(spell(obj, self._protocol))
            return
        known = self.memo.get(id(obj))
        if known is not None:
            self._emit(self._recall(known[0]))
            return
        save = _SAVED.get(kind)
        if save is not None:
            save(self, obj)
            return
        override = getattr(self, "reducer_override", None)
        reduced = NotImplemented if override is None else override(obj)
        if reduced is NotImplemented:
            reduced = self._reduced(obj, kind)
        if type(reduced) is not str:
            self._save_reduced(*_checked(reduced), obj=obj)
        elif reduced:
            self._save_global(obj, reduced)

    def _reduced(self, obj, kind):
        """What an object says it is made of; nothing where that has been written already."""
        save = _SAVED_UNLESS_OVERRIDDEN.get(kind)
        if save is None:
            reduce = getattr(self, "dispatch_table", dispatch_table).get(kind)
            if reduce is not None:
                return reduce(obj)
            if not issubclass(kind, type):
                reduce = getattr(obj, "__reduce_ex__", self)
                return obj.__reduce__() if reduce is self else reduce(self._protocol)
            save = Pickler._save_global
        save(self, obj)
        return ""

    # The memory

    def _recall(self, number):
        if not self.bin:
            return GET + b"%d\n" % number
        return BINGET + _pack1(number) if number < 256 else LONG_BINGET + _pack4(number)

    def _memoize(self, obj):
        """Give an object a number; the operation that keeps it."""
        if self.fast:
            return b""
        number = len(self.memo)
        self.memo[id(obj)] = number, obj
        if self._protocol >= 4:
            return MEMOIZE
        if not self.bin:
            return PUT + b"%d\n" % number
        return BINPUT + _pack1(number) if number < 256 else LONG_BINPUT + _pack4(number)

    # Bytes and text

    def _emit_counted(self, codes, data, obj):
        """The code is that for counts of one byte, four or eight; the first may be missing, and the second."""
        short, middle, long = codes
        count = len(data)
        if short is not None and count < 256:
            self._emit(short + _pack1(count) + data + self._memoize(obj))
            return
        head = long + _pack8(count) if middle is None or count > 0xFFFFFFFF and self._protocol >= 4 else middle + _pack4(count)
        if count < _LARGE:
            self._emit(head + data + self._memoize(obj))
        else:
            self._emit((head, data))
            note = self._memoize(obj)
            if note:
                self._emit(note)

    def _save_bytes(self, obj):
        if self._protocol >= 3:
            self._emit_counted(_BYTES_CODES, obj, obj)
        elif obj:
            from codecs import encode
            self._save_reduced(encode, (str(obj, "latin1"), "latin1"), obj=obj)
        else:
            self._save_reduced(bytes, (), obj=obj)

    def _save_bytearray(self, obj):
        if self._protocol >= 5:
            self._emit_counted(_BYTEARRAY_CODES, bytes(obj), obj)
        else:
            self._save_reduced(bytearray, (bytes(obj),) if obj else (), obj=obj)

    def _save_str(self, obj):
        if self.bin:
            data = obj.encode("utf-8", "surrogatepass")
            self._emit_counted(_TEXT_CODES if self._protocol >= 4 else _OLD_TEXT_CODES, data, obj)
        else:
            self._emit(UNICODE + obj.translate(_ESCAPES).encode("raw-unicode-escape") + b"\n" + self._memoize(obj))

    def _save_buffer(self, obj):
        if self._protocol < 5:
            raise PicklingError("PickleBuffer can only pickled with protocol >= 5")
        if not obj._live_view().contiguous:
            raise PicklingError("PickleBuffer can not be pickled when pointing to a non-contiguous buffer")
        view = obj.raw()
        if self._keep_outside is not None and not self._keep_outside(obj):
            self._emit(NEXT_BUFFER)
            if view.readonly:
                self._emit(READONLY_BUFFER)
        else:
            self._emit_counted(_BYTES_CODES if view.readonly else _BYTEARRAY_CODES, view.tobytes(), obj)

    # Containers

    def _save_tuple(self, obj):
        count = len(obj)
        is_short = count <= 3 and self._protocol >= 2
        if not count:
            self._emit(EMPTY_TUPLE if self.bin else MARK + TUPLE)
            return
        if not is_short:
            self._emit(MARK)
        for item in obj:
            self._save(item)
        known = self.memo.get(id(obj))
        if known is None:
            self._emit((TUPLE1, TUPLE2, TUPLE3)[count - 1] + self._memoize(obj) if is_short else TUPLE + self._memoize(obj))
        else:
            # It holds itself, and has been written by what it holds.
            drop = POP * count if is_short else POP_MARK if self.bin else POP * (count + 1)
            self._emit(drop + self._recall(known[0]))

    def _save_list(self, obj):
        lead = (EMPTY_LIST if self.bin else MARK + LIST) + self._memoize(obj)
        batches = (obj,) if 0 < len(obj) <= _BATCH else (obj[start:start + _BATCH] for start in range(0, len(obj), _BATCH))
        self._emit(self._batches(lead, batches, self._save, APPEND, APPENDS, len(obj) == 1))

    def _save_dict(self, obj):
        lead = (EMPTY_DICT if self.bin else MARK + DICT) + self._memoize(obj)
        batches = ([*obj.items()],) if 0 < len(obj) < _BATCH else _batches_of(obj.items(), True) if obj else ()
        self._emit(self._batches(lead, batches, self._save_pair, SETITEM, SETITEMS, len(obj) == 1))

    def _save_set(self, obj):
        if self._protocol < 4:
            self._save_reduced(set, (list(obj),), obj=obj)
        else:
            lead = EMPTY_SET + self._memoize(obj)
            self._emit(self._batches(lead, _batches_of(obj, True) if obj else (), self._save, None, ADDITEMS, False))

    def _save_frozenset(self, obj):
        if self._protocol < 4:
            self._save_reduced(frozenset, (list(obj),), obj=obj)
            return
        self._emit(MARK)
        for item in obj:
            self._save(item)
        known = self.memo.get(id(obj))
        self._emit(FROZENSET + self._memoize(obj) if known is None else POP_MARK + self._recall(known[0]))

    def _save_pair(self, pair):
        if type(pair) is not tuple or len(pair) != 2:
            raise TypeError("dict items iterator must return 2-tuples")
        self._save(pair[0])
        self._save(pair[1])

    def _batches(self, lead, batches, save, single, several, may_be_single):
        """Write the items of batches. lead: the operations before them, not yet written; gives those behind them, to be written."""
        emit = self._emit
        for batch in batches:
            if not self.bin:
                for item in batch:
                    if lead:
                        emit(lead)
                    save(item)
                    lead = single
            elif may_be_single and len(batch) == 1:
                if lead:
                    emit(lead)
                save(batch[0])
                lead = single
            else:
                emit(lead + MARK)
                for item in batch:
                    save(item)
                lead = several
        return lead

    # Everything else

    def _save_reduced(self, func, args, state=None, listitems=None, dictitems=None, state_setter=None, *, obj=None):
        lead = self._save_call(func, args, obj)
        if obj is not None:
            # What refers to itself may have been written on the way.
            known = self.memo.get(id(obj))
            lead += self._memoize(obj) if known is None else POP + self._recall(known[0])
        if listitems is not None:
            lead = self._batches(lead, _batches_of(listitems, False), self._save, APPEND, APPENDS, True)
        if dictitems is not None:
            lead = self._batches(lead, _batches_of(dictitems, False), self._save_pair, SETITEM, SETITEMS, True)
        self._emit(lead)
        if state is None:
            return
        if state_setter is None:
            self._save(state)
            self._emit(BUILD)
        else:
            for item in (state_setter, obj, state):
                self._save(item)
            self._emit(TUPLE2 + REDUCE + POP)

    def _save_call(self, func, args, obj):
        """Write what makes an object anew; gives the operation that does it."""
        name = getattr(func, "__name__", None) if self._protocol >= 2 else None
        if name == "__newobj__":
            if not args:
                raise PicklingError("__newobj__ arglist is empty")
            if not isinstance(args[0], type):
                raise PicklingError("args[0] from __newobj__ args is not a type")
            if obj is not None and args[0] is not obj.__class__:
                raise PicklingError("args[0] from __newobj__ args has the wrong class")
            parts, operation = (args[0], args[1:]), NEWOBJ
        elif name == "__newobj_ex__":
            _check_new_arguments(args)
            parts, operation = args, NEWOBJ_EX
            if self._protocol < 4:
                from functools import partial
                cls, positional, keywords = args
                parts, operation = (partial(cls.__new__, cls, *positional, **keywords), ()), REDUCE
        else:
            parts, operation = (func, args), REDUCE
        for part in parts:
            self._save(part)
        return operation

    def _save_type(self, obj):
        for value in (None, NotImplemented, ...):
            if obj is type(value):
                self._save_reduced(type, (value,), obj=obj)
                return
        self._save_global(obj)

    def _save_descriptor(self, obj):
        self._save_reduced(getattr, (obj.__objclass__, obj.__name__), obj=obj)

    def _save_bound(self, obj):
        self._save_reduced(getattr, (obj.__self__, obj.__name__), obj=obj)

    def _save_global(self, obj, name=None):
        if name is None:
            name = getattr(obj, "__qualname__", None) or obj.__name__
        if "<locals>" in name.split("."):
            raise AttributeError(f"Can't pickle local object {name!r}")
        module_name = whichmodule(obj, name)
        try:
            __import__(module_name, level=0)
            module = sys.modules[module_name]
        except Exception:
            raise PicklingError(f"Can't pickle {obj!r}: import of module {module_name!r} failed") from None
        try:
            found, parent = resolve(module, name)
        except AttributeError:
            raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module_name} failed") from None
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module_name}.{name}")
        code = _extension_registry.get((module_name, name)) if self._protocol >= 2 else None
        if parent is module:
            # The path may lead through other things back to the module.
            name = name.rpartition(".")[2]
        if code:
            self._emit(EXT1 + _pack1(code) if code < 1 << 8 else EXT2 + _pack2(code) if code < 1 << 16 else EXT4 + _pack_int(code))
        elif self._protocol >= 4:
            self._save(module_name)
            self._save(name)
            self._emit(STACK_GLOBAL + self._memoize(obj))
        elif parent is not module:
            self._save_reduced(getattr, (parent, name.rpartition(".")[2]))
            self._emit(self._memoize(obj))
        else:
            if self._renames:
                from _pickle_names import old_name
                module_name, name = old_name(module_name, name)
            lines = b""
            for what, text in (("module", module_name), ("global", name)):
                try:
                    lines += text.encode("utf-8" if self._protocol == 3 else "ascii") + b"\n"
                except UnicodeEncodeError:
                    raise PicklingError(f"can't pickle {what} identifier '{text}' using pickle protocol {self._protocol}") from None
            self._emit(GLOBAL + lines + self._memoize(obj))


def _batches_of(items, is_exact):
    """Lists of so many items. Those of an exact dict or set end with one that is not full, be it empty."""
    rest = iter(items)
    batch = ()
    while True:
        batch = list(islice(rest, _BATCH))
        if batch or is_exact:
            yield batch
        if len(batch) < _BATCH:
            return


def _checked(reduced):
    """The tuple that __reduce__ returned, if it is one."""
    if type(reduced) is not tuple:
        raise PicklingError("__reduce__ must return a string or tuple")
    if not 2 <= len(reduced) <= 6:
        raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
    if not callable(reduced[0]):
        raise PicklingError("first item of the tuple returned by __reduce__ must be callable")
    if type(reduced[1]) is not tuple:
        raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
    for ordinal, items in zip(("fourth", "fifth"), reduced[3:]):
        if items is not None and not hasattr(type(items), "__next__"):
            raise PicklingError(f"{ordinal} element of the tuple returned by __reduce__ must be an iterator, not {type(items).__name__}")
    if len(reduced) == 6 and reduced[5] is not None and not callable(reduced[5]):
        raise PicklingError(f"sixth element of the tuple returned by __reduce__ must be a function, not {type(reduced[5]).__name__}")
    return reduced


def _check_new_arguments(args):
    if len(args) != 3:
        raise PicklingError(f"length of the NEWOBJ_EX argument tuple must be exactly 3, not {len(args)}")
    for ordinal, what, kind, item in zip(("first", "second", "third"), ("class", "tuple", "dict"), (type, tuple, dict), args):
        if not isinstance(item, kind):
            raise PicklingError(f"{ordinal} item from NEWOBJ_EX argument tuple must be a {what}, not {type(item).__name__}")


# What an int, and the like, are written as; nothing remembers them.

def _spell_bool(value, protocol):
    if protocol < 2:
        return TRUE if value else FALSE
    return NEWTRUE if value else NEWFALSE


def _spell_int(value, protocol):
    if protocol:
        if 0 <= value < 256:
            return BININT1 + _pack1(value)
        if 0 <= value < 65536:
            return BININT2 + _pack2(value)
    if -0x80000000 <= value <= 0x7FFFFFFF:
        return BININT + _pack_int(value) if protocol else INT + b"%d\n" % value
    if protocol < 2:
        return LONG + str(value).encode() + b"L\n"
    data = encode_long(value)
    return LONG1 + _pack1(len(data)) + data if len(data) < 256 else LONG4 + _pack_int(len(data)) + data


def _spell_float(value, protocol):
    return BINFLOAT + _pack_float(value) if protocol else FLOAT + repr(value).encode() + b"\n"


_BYTES_CODES = SHORT_BINBYTES, BINBYTES, BINBYTES8
_BYTEARRAY_CODES = None, None, BYTEARRAY8
_TEXT_CODES = SHORT_BINUNICODE, BINUNICODE, BINUNICODE8
_OLD_TEXT_CODES = None, BINUNICODE, BINUNICODE8
_ESCAPES = {ord(character): "\\u%04x" % ord(character) for character in "\\\0\n\r\x1a"}

_SPELLED = {type(None): lambda value, protocol: NONE, bool: _spell_bool, int: _spell_int, float: _spell_float}
_SAVED = {
    str: Pickler._save_str, bytes: Pickler._save_bytes, bytearray: Pickler._save_bytearray, PickleBuffer: Pickler._save_buffer,
    tuple: Pickler._save_tuple, list: Pickler._save_list, dict: Pickler._save_dict, set: Pickler._save_set,
    frozenset: Pickler._save_frozenset,
}
_SAVED_UNLESS_OVERRIDDEN = {
    type: Pickler._save_type, FunctionType: Pickler._save_global,
    type(str.upper): Pickler._save_descriptor, type(int.__add__): Pickler._save_descriptor,
    type((1).__add__): Pickler._save_bound,
}
