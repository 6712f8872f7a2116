"""Futures, and how to wait for several of them."""

import threading
import time
import types
from collections import namedtuple

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

# What a future can be. One that is cancelled has told those who wait for it only when the executor comes to it.
PENDING = "PENDING"
RUNNING = "RUNNING"
CANCELLED = "CANCELLED"
CANCELLED_AND_NOTIFIED = "CANCELLED_AND_NOTIFIED"
FINISHED = "FINISHED"
_SHOWN = {PENDING: "pending", RUNNING: "running", CANCELLED: "cancelled", CANCELLED_AND_NOTIFIED: "cancelled", FINISHED: "finished"}


class Error(Exception):
    """What goes wrong with futures."""


class CancelledError(Error):
    """What a cancelled future raises when it is asked."""


TimeoutError = TimeoutError


class InvalidStateError(Error):
    """The future is not in a state in which this can be done."""


class BrokenExecutor(RuntimeError):
    """The executor can do nothing any more."""


def _log():
    import logging

    return logging.getLogger("concurrent.futures")


class Future:
    """The result of a call that is made elsewhere."""

    def __init__(self):
        self._state, self._condition = PENDING, threading.Condition()
        self._result = self._exception = None
        # What collects it when it is over, and what is called then.
        self._watches, self._done_callbacks = [], []

    def __repr__(self):
        with self._condition:
            text = f"<{type(self).__name__} at {id(self):#x} state={_SHOWN[self._state]}"
            if self._state == FINISHED:
                if self._exception:
                    text += f" raised {type(self._exception).__name__}"
                else:
                    text += f" returned {type(self._result).__name__}"
            return text + ">"

    def cancel(self):
        """Have the call not made. False if it runs or has been made already."""
        with self._condition:
            if self._state in (RUNNING, FINISHED):
                return False
            if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
                return True
            self._state = CANCELLED
            self._condition.notify_all()
        self._run_callbacks()
        return True

    def cancelled(self):
        """Whether it was cancelled."""
        with self._condition:
            return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        """Whether the call is being made."""
        with self._condition:
            return self._state == RUNNING

    def done(self):
        """Whether the call has been made, or will not be."""
        with self._condition:
            return self._is_over()

    def _is_over(self):
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)

    def add_done_callback(self, fn):
        """Have fn(future) called when it is over; at once if it is."""
        with self._condition:
            if not self._is_over():
                self._done_callbacks.append(fn)
                return
        self._call_back(fn)

    def _run_callbacks(self):
        for callback in self._done_callbacks:
            self._call_back(callback)

    def _call_back(self, callback):
        try:
            callback(self)
        except Exception:
            _log().exception("exception calling callback for %r", self)

    def _wait(self, timeout):
        """The condition is held. Whether the call has returned or failed; if it was cancelled, CancelledError."""
        if not self._is_over():
            self._condition.wait(timeout)
        if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
            raise CancelledError()
        if self._state != FINISHED:
            raise TimeoutError()

    def result(self, timeout=None):
        """What the call returned; what it raised is raised."""
        try:
            with self._condition:
                self._wait(timeout)
                if self._exception is None:
                    return self._result
                try:
                    raise self._exception
                finally:
                    # The traceback has this frame, and the frame must not have the future.
                    self = None
        finally:
            self = None

    def exception(self, timeout=None):
        """What the call raised, or None."""
        with self._condition:
            self._wait(timeout)
            return self._exception

    # For executors and tests.

    def set_running_or_notify_cancel(self):
        """The executor comes to it: whether the call is to be made."""
        with self._condition:
            if self._state == PENDING:
                self._state = RUNNING
                return True
            if self._state == CANCELLED:
                self._state = CANCELLED_AND_NOTIFIED
                for watch in self._watches:
                    watch.add(self)
                return False
        _log().critical("Future %s in unexpected state: %s", id(self), self._state)
        raise RuntimeError("Future in unexpected state")

    def set_result(self, result):
        """The call has returned this."""
        self._finish(result, None)

    def set_exception(self, exception):
        """The call has raised this."""
        self._finish(None, exception)

    def _finish(self, result, exception):
        with self._condition:
            if self._is_over():
                raise InvalidStateError(f"{self._state}: {self!r}")
            self._result, self._exception = result, exception
            self._state = FINISHED
            for watch in self._watches:
                watch.add(self)
            self._condition.notify_all()
        self._run_callbacks()

    __class_getitem__ = classmethod(types.GenericAlias)


class _Watch:
    """Collects futures as they are over."""

    def __init__(self, futures, wants_enough):
        self._condition = threading.Condition(threading.Lock())
        self._futures = futures
        self._wants_enough = wants_enough
        self.new = []
        self.over = set()
        for future in futures:
            with future._condition:
                if future._state in (CANCELLED_AND_NOTIFIED, FINISHED):
                    self.new.append(future)
                    self.over.add(future)
                else:
                    future._watches.append(self)

    def add(self, future):
        with self._condition:
            if future not in self.over:
                self.new.append(future)
                self.over.add(future)
                self._condition.notify_all()

    def take_new(self):
        with self._condition:
            new, self.new = self.new, []
            return new

    def wait(self, timeout):
        with self._condition:
            return self._condition.wait_for(lambda: self._wants_enough(self), timeout)

    def close(self):
        for future in self._futures:
            with future._condition:
                if self in future._watches:
                    future._watches.remove(self)


def as_completed(fs, timeout=None):
    """An iterator over futures, in the order in which they are over. TimeoutError if that takes too long."""
    end = None if timeout is None else time.monotonic() + timeout
    futures = set(fs)
    total = len(futures)
    watch = _Watch(futures, lambda watch: watch.new)
    try:
        while True:
            for future in watch.take_new():
                futures.discard(future)
                box = [future]
                del future
                # Nothing here holds on to what was given out.
                yield box.pop()
            if not futures:
                return
            left = None if end is None else end - time.monotonic()
            if left is not None and left < 0:
                raise TimeoutError(f"{len(futures)} (of {total}) futures unfinished")
            watch.wait(left)
    finally:
        watch.close()


DoneAndNotDoneFutures = namedtuple("DoneAndNotDoneFutures", "done not_done")


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Wait until all futures are over, or the first is, or the first has failed: the set of those that are over, and of the others."""
    futures = set(fs)

    def failed(future):
        return future._state == FINISHED and future._exception is not None

    enough = {
        FIRST_COMPLETED: lambda watch: watch.over or not futures,
        FIRST_EXCEPTION: lambda watch: len(watch.over) == len(futures) or any(map(failed, watch.over)),
        ALL_COMPLETED: lambda watch: len(watch.over) == len(futures),
    }
    if return_when not in enough:
        raise ValueError(f"Invalid return condition: {return_when!r}")
    watch = _Watch(futures, enough[return_when])
    try:
        watch.wait(timeout)
        over = set(watch.over)
    finally:
        watch.close()
    return DoneAndNotDoneFutures(over, futures - over)


class Executor:
    """Has calls made elsewhere."""

    def submit(self, fn, /, *args, **kwargs):
        """Have fn(*args, **kwargs) called. Gives its future."""
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        """What map() gives, with the calls made beside each other."""
        end = None if timeout is None else time.monotonic() + timeout
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def result_iterator():
            try:
                futures.reverse()
                while futures:
                    left = None if end is None else end - time.monotonic()
                    yield _take_result(futures.pop(), left)
            finally:
                for future in futures:
                    future.cancel()

        return result_iterator()

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Take no more calls, and wait for those that were taken, or cancel them."""

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False

    def __enter__(self):
        return self


def _take_result(future, timeout):
    try:
        try:
            return future.result(timeout)
        finally:
            future.cancel()
    finally:
        del future
