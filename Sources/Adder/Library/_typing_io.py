"""The classes of typing for files: IO, TextIO, BinaryIO."""

from abc import abstractmethod

from typing import AnyStr, Generic

# As which the classes show themselves.
__name__ = "typing"


def _methods(names, namespace):
    """Abstract methods that do nothing: what files have."""
    for name in names.split():
        def method(self, *args, **kwargs):
            pass

        method.__name__ = name
        method.__qualname__ = f"{namespace['__qualname__']}.{name}"
        namespace[name] = abstractmethod(method)


def _attributes(names, namespace):
    """Abstract attributes."""
    _methods(names, namespace)
    for name in names.split():
        namespace[name] = property(namespace[name])


class IO(Generic[AnyStr]):
    """Generic base class for TextIO and BinaryIO: the methods of files."""

    __slots__ = ()
    _methods(
        "close fileno flush isatty read readable readline readlines seek seekable tell truncate writable write "
        "writelines",
        locals(),
    )
    _methods("__enter__ __exit__", locals())
    _attributes("closed mode name", locals())


class BinaryIO(IO[bytes]):
    """Typed version of the return of open() in binary mode."""

    __slots__ = ()
    _methods("__enter__ write", locals())


class TextIO(IO[str]):
    """Typed version of the return of open() in text mode."""

    __slots__ = ()
    _methods("__enter__", locals())
    _attributes("buffer encoding errors line_buffering newlines", locals())
