"""More handlers: records that are kept back, put into queues, written to files that are replaced when they are full.

Handlers for sockets, mail, the web and the system's log are absent.
"""

import logging
import os
from ._outputs import _Held

# Where programs by custom listen for records.
DEFAULT_TCP_LOGGING_PORT, DEFAULT_UDP_LOGGING_PORT, DEFAULT_HTTP_LOGGING_PORT, DEFAULT_SOAP_LOGGING_PORT = range(9020, 9024)
SYSLOG_TCP_PORT = SYSLOG_UDP_PORT = 514


# Records that go elsewhere first

class BufferingHandler(logging.Handler):
    """Keeps records back, up to a number of them."""

    def __init__(self, capacity):
        super().__init__()
        self.buffer, self.capacity = [], capacity

    def shouldFlush(self, record):
        """Whether it is time to do something with them."""
        return len(self.buffer) >= self.capacity

    def flush(self):
        """Forget the records; subclasses do something with them before."""
        with _Held(self):
            self.buffer.clear()

    def emit(self, record):
        self.buffer += [record]
        if self.shouldFlush(record):
            self.flush()

    def close(self):
        try:
            self.flush()
        finally:
            super().close()


class MemoryHandler(BufferingHandler):
    """Keeps records back, and gives them to another handler when there are many, or one of some importance."""

    def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
        super().__init__(capacity)
        self.target, self.flushLevel, self.flushOnClose = target, flushLevel, flushOnClose

    def setTarget(self, target):
        """Set the handler that gets the records."""
        with _Held(self):
            self.target = target

    def shouldFlush(self, record):
        return super().shouldFlush(record) or record.levelno >= self.flushLevel

    def flush(self):
        with _Held(self):
            if self.target:
                for kept in self.buffer:
                    self.target.handle(kept)
                self.buffer.clear()

    def close(self):
        try:
            if self.flushOnClose:
                self.flush()
        finally:
            # What is left is lost: without a target there is nobody to give it to.
            with _Held(self):
                self.target = None
                super().close()


class QueueHandler(logging.Handler):
    """Puts records into a queue; a QueueListener, maybe in another thread, handles them."""

    def __init__(self, queue):
        super().__init__()
        self.queue = queue

    def emit(self, record):
        try:
            prepared = self.prepare(record)
            self.enqueue(prepared)
        except Exception:
            self.handleError(record)

    def prepare(self, record):
        """A copy of a record that another process could take: with its message made, and without what belongs to this one."""
        from copy import copy
        text = self.format(record)
        prepared = copy(record)
        prepared.message = prepared.msg = text
        prepared.args = prepared.exc_info = prepared.exc_text = prepared.stack_info = None
        return prepared

    def enqueue(self, record):
        self.queue.put_nowait(record)


class QueueListener:
    """Takes records out of a queue, in a thread of its own, and gives them to handlers."""

    # What stands in the queue behind the last record.
    _sentinel = None

    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue, self.handlers, self.respect_handler_level = queue, handlers, respect_handler_level
        self._thread = None

    def start(self):
        """Begin."""
        from threading import Thread
        self._thread = Thread(target=self._work, daemon=True)
        self._thread.start()

    def stop(self):
        """End when the queue is empty."""
        if self._thread:
            self.enqueue_sentinel()
            self._thread.join()
            self._thread = None

    def _work(self):
        from queue import Empty
        done = getattr(self.queue, "task_done", lambda: None)
        try:
            while (record := self.dequeue(True)) is not self._sentinel:
                self.handle(record)
                done()
            done()
        except Empty:
            pass

    def dequeue(self, block):
        return self.queue.get(block)

    def enqueue_sentinel(self):
        self.queue.put_nowait(self._sentinel)

    def prepare(self, record):
        """A record as it is handled: subclasses may change it."""
        return record

    def handle(self, record):
        """Give a record to the handlers."""
        prepared = self.prepare(record)
        for handler in self.handlers:
            if not self.respect_handler_level or handler.level <= prepared.levelno:
                handler.handle(prepared)


# Files that are replaced

class BaseRotatingHandler(logging.FileHandler):
    """Writes to a file that is replaced now and then; when and how subclasses know."""

    # A program may set these: a function that gives the name of an old file, and one that moves the file there.
    namer = rotator = None

    def __init__(self, filename, mode, encoding=None, delay=False, errors=None):
        super().__init__(filename, mode, encoding, delay, errors)

    def emit(self, record):
        try:
            full = self.shouldRollover(record)
            if full:
                self.doRollover()
            super().emit(record)
        except Exception:
            self.handleError(record)

    def rotation_filename(self, default_name):
        """The name of an old file."""
        return self.namer(default_name) if callable(self.namer) else default_name

    def rotate(self, source, dest):
        """Move the file to where old files are."""
        if callable(self.rotator):
            self.rotator(source, dest)
        elif os.path.exists(source):
            os.rename(source, dest)


class RotatingFileHandler(BaseRotatingHandler):
    """Writes to a file that is replaced when it has maxBytes; backupCount old files are kept, with numbers behind their names."""

    def __init__(self, filename, mode="a", maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
        super().__init__(filename, "a" if maxBytes > 0 else mode, encoding, delay, errors)
        self.maxBytes, self.backupCount = maxBytes, backupCount

    def shouldRollover(self, record):
        """Whether the record does not fit any more."""
        path = self.baseFilename
        if os.path.exists(path) and not os.path.isfile(path):
            return False
        self.stream = self.stream or self._open()
        if self.maxBytes <= 0:
            return False
        length = len(self.format(record)) + 1
        self.stream.seek(0, os.SEEK_END)
        return self.stream.tell() + length >= self.maxBytes

    def doRollover(self):
        """Replace the file."""
        if self.stream:
            self.stream.close()
            self.stream = None
        names = [self.rotation_filename(f"{self.baseFilename}.{number}") for number in range(1, self.backupCount + 1)]
        # From the oldest to the newest, each moves one place on.
        for older, newer in zip(names[:0:-1], names[-2::-1]):
            if os.path.exists(newer):
                _remove(older)
                os.rename(newer, older)
        if names:
            _remove(names[0])
            self.rotate(self.baseFilename, names[0])
        if not self.delay:
            self.stream = self._open()


def _remove(path):
    if os.path.exists(path):
        os.remove(path)


class WatchedFileHandler(logging.FileHandler):
    """Writes to a file that others may move away: it is made anew then."""

    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        super().__init__(filename, mode, encoding, delay, errors)
        self._note_place()

    def _note_place(self):
        """Device and number of the file that is open; of none at all where there is none yet."""
        self.dev = self.ino = -1
        if self.stream:
            self.dev, self.ino = _place(os.fstat(self.stream.fileno()))

    def emit(self, record):
        self.reopenIfNeeded()
        super().emit(record)

    def reopenIfNeeded(self):
        """Open the file anew if it is another one."""
        try:
            now = _place(os.stat(self.baseFilename))
        except FileNotFoundError:
            now = None
        if now == (self.dev, self.ino) or self.stream is None:
            return
        self.stream.flush()
        self.stream.close()
        # Nobody is to write to the closed one, should there be no new one.
        self.stream = None
        self.stream = self._open()
        self._note_place()


def _place(found):
    return found.st_dev, found.st_ino
