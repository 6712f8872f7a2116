"""Calls at given times, in order, with any clock and any way to wait."""

import time
import threading
from collections import namedtuple
from heapq import heapify, heappop, heappush
from itertools import count

__all__ = ["scheduler"]

Event = namedtuple("Event", "time, priority, sequence, action, argument, kwargs")
Event.time.__doc__ = "When the action is due, in the scheduler's time."
Event.priority.__doc__ = "Which of those due at the same time comes first: the lowest."
Event.sequence.__doc__ = "Its number: what was entered first comes first."
Event.action.__doc__ = "What is called."
Event.argument.__doc__ = "Positional arguments of the action."
Event.kwargs.__doc__ = "Keyword arguments of the action."

_nothing = object()


class scheduler:
    """Calls that are due later."""

    def __init__(self, timefunc=time.monotonic, delayfunc=time.sleep):
        self._queue = []
        self._lock = threading.RLock()
        self.timefunc = timefunc
        self.delayfunc = delayfunc
        self._sequence_generator = count()

    def enterabs(self, time, priority, action, argument=(), kwargs=_nothing):
        """Have a call made at a time. Gives what cancel() takes."""
        event = Event(time, priority, next(self._sequence_generator), action, argument, {} if kwargs is _nothing else kwargs)
        with self._lock:
            heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_nothing):
        """Have a call made after a while. Gives what cancel() takes."""
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        """Take an event out; ValueError if it is not there."""
        with self._lock:
            self._queue.remove(event)
            heapify(self._queue)

    def empty(self):
        """Whether there are no events."""
        with self._lock:
            return not self._queue

    def run(self, blocking=True):
        """Make the calls, waiting for each. Without blocking: those that are due now; gives the time until the next."""
        while True:
            with self._lock:
                if not self._queue:
                    return None
                event = self._queue[0]
                left = event.time - self.timefunc()
                if left <= 0:
                    heappop(self._queue)
            if left > 0:
                if not blocking:
                    return left
                self.delayfunc(left)
            else:
                event.action(*event.argument, **event.kwargs)
                # Let other threads run.
                self.delayfunc(0)

    @property
    def queue(self):
        """A list of the events, in the order in which they are due."""
        with self._lock:
            return sorted(self._queue)
