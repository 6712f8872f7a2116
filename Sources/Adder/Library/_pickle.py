"""Objects as bytes, and back: what the module pickle has of classes and functions."""

from _pickle_codes import PickleBuffer, PickleError, PicklingError, UnpicklingError
from _pickle_reader import Unpickler
from _pickle_writer import Pickler


class _Nowhere:
    """A file for a pickler whose pieces are taken elsewhere."""

    write = None


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Write an object to a file."""
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """An object as bytes."""
    return b"".join(Pickler(_Nowhere, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback)._blocks(obj))


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """An object from a file."""
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """The object that bytes stand for."""
    reader = Unpickler.__new__(Unpickler)
    if type(data) is not bytes:
        try:
            view = memoryview(data)
        except TypeError:
            raise TypeError(f"a bytes-like object is required, not {type(data).__name__!r}") from None
        with view:
            data = view.tobytes()
    reader._begin(data, lambda count: b"", lambda: b"", fix_imports, encoding, errors, buffers)
    return reader.load()
