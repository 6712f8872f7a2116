"""What writing and reading pickles share: the errors, the letters of the pickle machine, and how names are looked up."""

import sys

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4


class PickleError(Exception):
    """Something is wrong with pickling."""

    __module__ = "_pickle"


class PicklingError(PickleError):
    """An object cannot be pickled."""

    __module__ = "_pickle"


class UnpicklingError(PickleError):
    """A pickle cannot be read."""

    __module__ = "_pickle"


class PickleBuffer:
    """A buffer that may be kept outside of the pickle."""

    __module__ = "pickle"

    def __init__(self, buffer):
        try:
            self._view = memoryview(buffer)
        except TypeError:
            raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'") from None

    def _live_view(self):
        if self._view is None:
            raise ValueError("operation forbidden on released PickleBuffer object")
        return self._view

    def raw(self):
        """The bytes of it."""
        view = self._live_view()
        if view.contiguous:
            return view.cast("B") if view.ndim else view
        raise BufferError("cannot extract raw buffer from non-contiguous buffer")

    def release(self):
        """Give the buffer up."""
        if self._view is not None:
            self._view.release()
            self._view = None


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


def encode_long(x):
    """An int as bytes, the lowest first, in as few as hold its sign."""
    # A negative power of two fits where its positive would not.
    bits = (x if x >= 0 else ~x).bit_length()
    return x.to_bytes(bits // 8 + 1, "little", signed=True) if x else b""


def decode_long(data):
    """The int that encode_long wrote."""
    return int.from_bytes(data, "little", signed=True)


def resolve(module, path):
    """What stands under a path of names in a module, and where its last name stands."""
    found = module
    for name in path.split("."):
        parent, found = found, getattr(found, name)
    return found, parent


def whichmodule(obj, name):
    """The name of the module that an object can be found in."""
    own = getattr(obj, "__module__", None)
    if own is not None:
        # What is shared is written once.
        return sys.intern(own) if isinstance(obj, type) and type(own) is str else own
    for module_name, module in list(sys.modules.items()):
        if module is not None and module_name not in ("__main__", "__mp_main__"):
            try:
                is_here = resolve(module, name)[0] is obj
            except AttributeError:
                is_here = False
            if is_here:
                return sys.intern(module_name)
    return "__main__"
