"""An executor whose calls are made by threads."""

import itertools
import queue
import threading
import weakref
from concurrent.futures import _base

_numbers = itertools.count()

# All crews with threads that run. The program waits for them at its end, and then there are no new calls.
_crews = weakref.WeakSet()
_is_ending = False
_end_lock = threading.Lock()


def _end():
    global _is_ending
    with _end_lock:
        _is_ending = True
    crews = list(_crews)
    for crew in crews:
        crew.calls.put(None)
    for crew in crews:
        crew.join()


threading._register_atexit(_end)


class _Crew:
    """Threads, and the calls that wait for them. The threads know this and not their executor, which may go before they do."""

    def __init__(self, initializer, initargs):
        self.initializer, self.initargs = initializer, initargs
        # Calls as tuples; behind the last there is a None, which each thread leaves to the next.
        self.calls = queue.SimpleQueue()
        self.threads = set()
        self.lock = threading.Lock()
        # How many threads have nothing to do; whether there may be more calls, and why not.
        self.idle = 0
        self.closed = False
        self.trouble = None

    def start_thread(self, name):
        thread = threading.Thread(name=name, target=self.work)
        thread.start()
        self.threads.add(thread)
        _crews.add(self)

    def work(self):
        """What each thread does."""
        if self.initializer is not None:
            try:
                self.initializer(*self.initargs)
            except BaseException:
                _base._log().critical("Exception in initializer:", exc_info=True)
                self.give_up()
                return
        while _make_call(self.calls.get()):
            with self.lock:
                self.idle += self.calls.empty()
        self.closed = True
        self.calls.put(None)

    def give_up(self):
        with self.lock:
            self.trouble = "A thread initializer failed, the thread pool is not usable anymore"
            for future in self.untaken():
                future.set_exception(BrokenThreadPool(self.trouble))
            if self.closed:
                self.calls.put(None)

    def untaken(self):
        """Takes away the calls that no thread has taken, and yields their futures."""
        while not self.calls.empty():
            try:
                call = self.calls.get_nowait()
            except queue.Empty:
                # A thread was faster.
                return
            if call is not None:
                yield call[0]

    def join(self):
        for thread in list(self.threads):
            thread.join()


def _make_call(call):
    """Makes a call, unless it was cancelled. False if there is none."""
    if call is None:
        return False
    future, fn, args, kwargs = call
    if future.set_running_or_notify_cancel():
        try:
            result = fn(*args, **kwargs)
        except BaseException as error:
            future.set_exception(error)
            # The traceback has this frame, which must not keep anything of the call.
            call = future = fn = args = kwargs = None
        else:
            future.set_result(result)
    return True


class BrokenThreadPool(_base.BrokenExecutor):
    """An initializer has failed."""


class ThreadPoolExecutor(_base.Executor):
    """Has calls made by up to max_workers threads, which are started as they are needed."""

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        if max_workers is None:
            from os import cpu_count

            max_workers = min((cpu_count() or 1) + 4, 32)
        elif max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if not (initializer is None or callable(initializer)):
            raise TypeError("initializer must be a callable")
        self._crew = crew = _Crew(initializer, initargs)
        self._name = thread_name_prefix or f"ThreadPoolExecutor-{next(_numbers)}"
        # Programs look at these.
        self._max_workers, self._work_queue, self._threads = max_workers, crew.calls, crew.threads
        # When nobody has this executor any more its threads end.
        crew.owner = weakref.ref(self, lambda _, calls=crew.calls: calls.put(None))

    def submit(self, fn, /, *args, **kwargs):
        """Have fn(*args, **kwargs) called by one of the threads. Gives its future."""
        crew = self._crew
        with crew.lock, _end_lock:
            if crew.trouble:
                raise BrokenThreadPool(crew.trouble)
            if crew.closed or _is_ending:
                raise RuntimeError(f"cannot schedule new futures after {'' if crew.closed else 'interpreter '}shutdown")
            future = _base.Future()
            crew.calls.put((future, fn, args, kwargs))
            if crew.idle:
                crew.idle -= 1
            elif len(crew.threads) < self._max_workers:
                crew.start_thread(f"{self._name}_{len(crew.threads)}")
            return future

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Take no more calls, and wait for those that were taken, or cancel those that have not begun."""
        crew = self._crew
        with crew.lock:
            crew.closed = True
            if cancel_futures:
                for future in crew.untaken():
                    future.cancel()
            crew.calls.put(None)
        if wait:
            crew.join()
