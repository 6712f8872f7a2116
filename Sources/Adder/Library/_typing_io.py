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
        method.__qualname__ = f"IO.{name}"
        namespace[name] = abstractmethod(method)


class IO(Generic[AnyStr]):
    """Generic base class for TextIO and BinaryIO: the methods of files."""

    __slots__ = ()
    _methods(
        "close fileno flush isatty read readable readline readlines seek seekable tell truncate writable write writelines",
        locals(),
    )
    _methods("__enter__ __exit__", locals())

    @property
    @abstractmethod
    def mode(self):
        pass

    @property
    @abstractmethod
    def name(self):
        pass

    @property
    @abstractmethod
    def closed(self):
        pass


class BinaryIO(IO[bytes]):
    """Typed version of the return of open() in binary mode."""

    __slots__ = ()

    @abstractmethod
    def __enter__(self):
        pass


class TextIO(IO[str]):
    """Typed version of the return of open() in text mode."""

    __slots__ = ()

    @property
    @abstractmethod
    def buffer(self):
        pass

    @property
    @abstractmethod
    def encoding(self):
        pass

    @property
    @abstractmethod
    def errors(self):
        pass

    @property
    @abstractmethod
    def line_buffering(self):
        pass

    @property
    @abstractmethod
    def newlines(self):
        pass

    @abstractmethod
    def __enter__(self):
        pass
