"""Queues through which threads hand things over."""

import threading
from _queue import Empty, SimpleQueue

__all__ = ["Empty", "Full", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue"]


class Full(Exception):
    """There is no room to put something in."""


class Queue:
    """What was put in first comes out first. With a maxsize above zero, put() waits while so much is in it."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self.mutex = threading.Lock()
        self.not_empty = threading.Condition(self.mutex)
        self.not_full = threading.Condition(self.mutex)
        self.all_tasks_done = threading.Condition(self.mutex)
        self.unfinished_tasks = 0

    def task_done(self):
        """Say that what was once got out has been dealt with."""
        with self.all_tasks_done:
            left = self.unfinished_tasks - 1
            if left < 0:
                raise ValueError("task_done() called too many times")
            self.unfinished_tasks = left
            if left == 0:
                self.all_tasks_done.notify_all()

    def join(self):
        """Wait until everything that was put in has been dealt with."""
        with self.all_tasks_done:
            self.all_tasks_done.wait_for(lambda: not self.unfinished_tasks)

    def qsize(self):
        """How much is in it now."""
        with self.mutex:
            return self._qsize()

    def empty(self):
        """Whether nothing is in it now."""
        with self.mutex:
            return not self._qsize()

    def full(self):
        """Whether put() would have to wait now."""
        with self.mutex:
            return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        """Put an item in, waiting for room; Full if there is none without blocking, or in time."""
        with self.not_full:
            if self.maxsize > 0:
                has_room = lambda: self._qsize() < self.maxsize
                if not _wait(self.not_full, has_room, block, timeout):
                    raise Full
            self._put(item)
            self.not_empty.notify()
            self.unfinished_tasks += 1

    def get(self, block=True, timeout=None):
        """Take an item out, waiting for one; Empty if there is none without blocking, or in time."""
        with self.not_empty:
            if not _wait(self.not_empty, self._qsize, block, timeout):
                raise Empty
            item = self._get()
            self.not_full.notify()
            return item

    def get_nowait(self):
        """get() without waiting."""
        return self.get(block=False)

    def put_nowait(self, item):
        """put() without waiting."""
        return self.put(item, block=False)

    # What makes other kinds of queues.

    def _init(self, maxsize):
        from collections import deque

        self.queue = deque()

    def _get(self):
        return self.queue.popleft()

    def _put(self, item):
        self.queue.append(item)

    def _qsize(self):
        return len(self.queue)

    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)


def _wait(condition, is_ready, block, timeout):
    if not block:
        return is_ready()
    if timeout is not None and timeout < 0:
        raise ValueError("'timeout' must be a non-negative number")
    return condition.wait_for(is_ready, timeout)


class PriorityQueue(Queue):
    """What is smallest comes out first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        from heapq import heappush

        heappush(self.queue, item)

    def _get(self):
        from heapq import heappop

        return heappop(self.queue)


class LifoQueue(Queue):
    """What was put in last comes out first."""

    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()
