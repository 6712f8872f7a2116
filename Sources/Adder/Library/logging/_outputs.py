"""Handlers, which write records somewhere, and the end of all of them."""

import logging
import os
import sys
import threading
import weakref
from types import GenericAlias
from ._formats import _plain
from ._records import Filterer
from ._shared import _checkLevel, _lock, getLevelName

# Those with a name; and references to all, in the order in which they were made.
_handlers = weakref.WeakValueDictionary()
_handlerList = []


class _Held:
    """For `with`: no other thread uses a handler meanwhile."""

    __slots__ = ("_end",)

    def __init__(self, handler):
        handler.acquire()
        self._end = handler.release

    def __enter__(self):
        pass

    def __exit__(self, *error):
        self._end()


def _forget(reference, lock=_lock, references=_handlerList):
    """A handler is gone."""
    with lock:
        if reference in references:
            references.remove(reference)


class Handler(Filterer):
    """Writes records somewhere; what that is subclasses know."""

    def __init__(self, level=0):
        Filterer.__init__(self)
        self.level = _checkLevel(level)
        self.formatter = self._name = None
        self._closed = False
        with _lock:
            _handlerList.append(weakref.ref(self, _forget))
        self.createLock()

    def handle(self, record):
        """Write a record unless a filter holds it back."""
        passes = self.filter(record)
        if passes:
            with _Held(self):
                self.emit(record)
        return passes

    def emit(self, record):
        """Write a record."""
        raise NotImplementedError("emit must be implemented by Handler subclasses")

    def format(self, record):
        """The text of a record."""
        return (self.formatter or _plain).format(record)

    def flush(self):
        """Write what is kept back."""

    def close(self):
        """No more records will come."""
        with _lock:
            self._closed = True
            if self._name:
                _handlers.pop(self._name, None)

    def setLevel(self, level):
        """What is below this level is left out."""
        self.level = _checkLevel(level)

    def setFormatter(self, fmt):
        self.formatter = fmt

    def get_name(self):
        return self._name

    def set_name(self, name):
        with _lock:
            _handlers.pop(self._name, None)
            self._name = name
            if name:
                _handlers[name] = self

    name = property(get_name, set_name)

    def createLock(self):
        self.lock = threading.RLock()

    def acquire(self):
        if self.lock:
            self.lock.acquire()

    def release(self):
        if self.lock:
            self.lock.release()

    def handleError(self, record):
        """emit() has failed: the program goes on, but is told."""
        if logging.raiseExceptions and sys.stderr:
            try:
                _tell_error(sys.exc_info(), record)
            except OSError:
                pass

    def __repr__(self):
        return f"<{type(self).__name__} ({getLevelName(self.level)})>"


def _tell_error(error, record):
    import traceback
    out = sys.stderr
    out.write("--- Logging error ---\n")
    traceback.print_exception(*error, None, out)
    out.write("Call stack:\n")
    place = error[2].tb_frame
    while place and _is_ours(place):
        place = place.f_back
    if place:
        traceback.print_stack(place, file=out)
    else:
        out.write(f"Logged from file {record.filename}, line {record.lineno}\n")
    try:
        message = f"Message: {record.msg!r}\nArguments: {record.args}\n"
    except RecursionError:
        raise
    except Exception:
        message = ("Unable to print the message and arguments - possible formatting error.\n"
                   "Use the traceback above to help find the error.\n")
    out.write(message)


# Empty where this package is not in files.
_folder = os.path.dirname(_tell_error.__code__.co_filename)


def _is_ours(frame):
    """Whether a frame runs code of this package."""
    file = frame.f_code.co_filename
    return os.path.dirname(file) == _folder if _folder else file.startswith("<frozen logging")


class StreamHandler(Handler):
    """Writes to a stream, standard error where none is given."""

    terminator = "\n"

    def __init__(self, stream=None):
        Handler.__init__(self)
        self.stream = sys.stderr if stream is None else stream

    def emit(self, record):
        try:
            self.stream.write(self.format(record) + self.terminator)
            self.flush()
        except Exception as error:
            if isinstance(error, RecursionError):
                raise
            self.handleError(record)

    def flush(self):
        with _Held(self):
            flush = getattr(self.stream, "flush", None)
            if flush and self.stream:
                flush()

    def setStream(self, stream):
        """Write to another stream from now on; gives the old one, or None where it is the same."""
        before = self.stream
        if before is stream:
            return None
        with _Held(self):
            self.flush()
            self.stream = stream
        return before

    def __repr__(self):
        place = str(getattr(self.stream, "name", ""))
        return f"<{type(self).__name__} {place}{' ' if place else ''}({getLevelName(self.level)})>"

    __class_getitem__ = classmethod(GenericAlias)


class FileHandler(StreamHandler):
    """Writes to a file, which with delay is made when there is something to write."""

    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        self.baseFilename = os.path.abspath(os.fspath(filename))
        if "b" not in mode:
            from io import text_encoding
            encoding = text_encoding(encoding)
        self.mode, self.encoding, self.errors, self.delay = mode, encoding, errors, delay
        # At the very end of a program the name `open` may be gone.
        self._opener = open
        StreamHandler.__init__(self, None if delay else self._open())
        if delay:
            self.stream = None

    def _open(self):
        return self._opener(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

    def emit(self, record):
        # A closed file that would be emptied stays closed.
        if self.stream is None and not (self._closed and self.mode == "w"):
            self.stream = self._open()
        if self.stream:
            StreamHandler.emit(self, record)

    def close(self):
        with _Held(self):
            try:
                if self.stream:
                    self._close_stream()
            finally:
                StreamHandler.close(self)

    def _close_stream(self):
        try:
            self.flush()
        finally:
            stream, self.stream = self.stream, None
            if hasattr(stream, "close"):
                stream.close()

    def __repr__(self):
        return f"<{type(self).__name__} {self.baseFilename} ({getLevelName(self.level)})>"


class NullHandler(Handler):
    """Does nothing: for libraries whose users have not said where messages are to go."""

    def createLock(self):
        self.lock = None

    def handle(self, record):
        pass

    def emit(self, record):
        pass


class _CurrentStderr(StreamHandler):
    """Writes to what is standard error at the time."""

    stream = property(lambda self: sys.stderr)

    def __init__(self, level):
        Handler.__init__(self, level)


def shutdown(handlerList=_handlerList):
    """Write what handlers keep back, and close them, the last first."""
    for reference in handlerList[::-1]:
        try:
            handler = reference()
            if handler:
                _finish(handler)
        except:
            if logging.raiseExceptions:
                raise


def _finish(handler):
    with _Held(handler):
        try:
            # Some handlers would rather lose what they keep back.
            if getattr(handler, "flushOnClose", True):
                handler.flush()
            handler.close()
        except (OSError, ValueError):
            # The stream may be closed already.
            pass
