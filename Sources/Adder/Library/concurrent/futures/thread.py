"""An executor whose calls are made by threads."""

import itertools
import queue
import threading
import types
import weakref
from concurrent.futures import _base

# The threads of all executors, with the queues that they take calls from: at the end of the program each gets a None.
_threads_queues = weakref.WeakKeyDictionary()
_shutdown = False
_global_shutdown_lock = threading.Lock()


def _python_exit():
    global _shutdown
    with _global_shutdown_lock:
        _shutdown = True
    items = list(_threads_queues.items())
    for thread, calls in items:
        calls.put(None)
    for thread, calls in items:
        thread.join()


threading._register_atexit(_python_exit)


class _Call:
    def __init__(self, future, fn, args, kwargs):
        self.future = future
        self.fn = fn
        self.args = args
        self.kwargs = kwargs

    def run(self):
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            result = self.fn(*self.args, **self.kwargs)
        except BaseException as error:
            self.future.set_exception(error)
            # The traceback has this frame.
            self = None
        else:
            self.future.set_result(result)

    __class_getitem__ = classmethod(types.GenericAlias)


def _worker(executor_reference, calls, initializer, initargs):
    if initializer is not None:
        try:
            initializer(*initargs)
        except BaseException:
            _base._log().critical("Exception in initializer:", exc_info=True)
            executor = executor_reference()
            if executor is not None:
                executor._initializer_failed()
            return
    while True:
        call = calls.get()
        if call is not None:
            call.run()
            del call
            executor = executor_reference()
            if executor is not None and calls.empty():
                executor._idle_semaphore.release()
            del executor
            continue
        executor = executor_reference()
        # The executor is gone or going, or the program is: the other threads are to know it, too.
        if _shutdown or executor is None or executor._shutdown:
            if executor is not None:
                executor._shutdown = True
            calls.put(None)
            return
        del executor


class BrokenThreadPool(_base.BrokenExecutor):
    """An initializer has failed."""


class ThreadPoolExecutor(_base.Executor):
    _counter = itertools.count().__next__

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        if max_workers is None:
            import os

            max_workers = min(32, (os.cpu_count() or 1) + 4)
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        self._work_queue = queue.SimpleQueue()
        # How many threads wait for calls.
        self._idle_semaphore = threading.Semaphore(0)
        self._threads = set()
        self._broken = False
        self._shutdown = False
        self._shutdown_lock = threading.Lock()
        self._thread_name_prefix = thread_name_prefix or f"ThreadPoolExecutor-{self._counter()}"
        self._initializer = initializer
        self._initargs = initargs

    def submit(self, fn, /, *args, **kwargs):
        """Have fn(*args, **kwargs) called by one of the threads. Gives its future."""
        with self._shutdown_lock, _global_shutdown_lock:
            if self._broken:
                raise BrokenThreadPool(self._broken)
            if self._shutdown:
                raise RuntimeError("cannot schedule new futures after shutdown")
            if _shutdown:
                raise RuntimeError("cannot schedule new futures after interpreter shutdown")
            future = _base.Future()
            self._work_queue.put(_Call(future, fn, args, kwargs))
            self._adjust_thread_count()
            return future

    def _adjust_thread_count(self):
        if self._idle_semaphore.acquire(timeout=0):
            return
        count = len(self._threads)
        if count < self._max_workers:
            calls = self._work_queue

            # The threads do not hold the executor: when nobody does any more they end.
            def wake(_, calls=calls):
                calls.put(None)

            thread = threading.Thread(
                name=f"{self._thread_name_prefix or self}_{count}", target=_worker,
                args=(weakref.ref(self, wake), calls, self._initializer, self._initargs))
            thread.start()
            self._threads.add(thread)
            _threads_queues[thread] = calls

    def _initializer_failed(self):
        with self._shutdown_lock:
            self._broken = "A thread initializer failed, the thread pool is not usable anymore"
            while True:
                try:
                    call = self._work_queue.get_nowait()
                except queue.Empty:
                    break
                if call is not None:
                    call.future.set_exception(BrokenThreadPool(self._broken))

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Take no more calls, and wait for those that were taken, or cancel those that have not begun."""
        with self._shutdown_lock:
            self._shutdown = True
            while cancel_futures:
                try:
                    call = self._work_queue.get_nowait()
                except queue.Empty:
                    break
                if call is not None:
                    call.future.cancel()
            self._work_queue.put(None)
        if wait:
            for thread in self._threads:
                thread.join()
