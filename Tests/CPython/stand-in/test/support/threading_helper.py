"""Threads that a test starts and waits for."""
import contextlib
import time


def requires_working_threading(*, module=False):
    """Marks tests that need threads."""
    return lambda test: test


@contextlib.contextmanager
def start_threads(threads, unlock=None):
    """Starts the threads; at the end lets them go on with `unlock` and waits until all have ended."""
    started = []
    try:
        for thread in threads:
            thread.start()
            started.append(thread)
        yield
    finally:
        if unlock is not None:
            unlock()
        deadline = time.monotonic() + 60
        for thread in started:
            thread.join(max(0.01, deadline - time.monotonic()))
        alive = [thread for thread in started if thread.is_alive()]
        if alive:
            raise AssertionError(f"{len(alive)} threads have not ended")
