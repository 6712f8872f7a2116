# _thread: every name; locks, threads that are started and ended, and the main thread that is interrupted.
import _thread
import threading
import time
from _thread import (
    LockType, RLock, TIMEOUT_MAX, allocate, allocate_lock, error, exit, exit_thread, get_ident, get_native_id, interrupt_main, start_new,
    start_new_thread, stack_size)


def t(function, *arguments, **named):
    try:
        print(getattr(function, "__name__", function), arguments, named, "->", function(*arguments, **named))
    except BaseException as trouble:
        print(getattr(function, "__name__", function), arguments, named, type(trouble).__name__, trouble)


print(error is RuntimeError, threading.ThreadError is error, type(TIMEOUT_MAX).__name__, TIMEOUT_MAX == threading.TIMEOUT_MAX)
print(type(get_ident()).__name__, get_ident() == get_ident(), type(get_native_id()).__name__, get_native_id() == threading.get_native_id())
print(type(allocate()) is type(allocate_lock()) is LockType, LockType.__name__, LockType.__module__, RLock.__name__, RLock.__module__)
t(LockType)
t(allocate, 1)
t(allocate_lock, x=1)
t(get_ident, 1)
lock = allocate_lock()
print(lock.locked(), lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(True, 0.001), lock.acquire(timeout=0.001), lock.release())
t(lock.release)
t(lock.acquire, False, 1)
t(lock.acquire, True, -2)
t(lock.acquire, True, TIMEOUT_MAX * 2)
t(lock.acquire, "a", "b")
with lock as entered:
    print(entered, lock.locked(), lock.locked_lock())
print(lock.locked_lock(), lock.acquire_lock(), lock.release_lock(), repr(lock).split(" at ")[0])
again = RLock()
print(again.acquire(), again.acquire(), again._is_owned(), repr(again).split(" owner=")[0], again.release(), again.release())
t(again.release)

done = allocate_lock()


def run(function, *arguments, **named):
    """Runs in a thread, and waits until it has ended."""
    done.acquire()

    def body():
        try:
            function(*arguments, **named)
        finally:
            done.release()

    identity = start_new_thread(body, ())
    done.acquire()
    done.release()
    return type(identity).__name__


seen = []
print(run(seen.append, 1), seen)
print(run(lambda *a, **k: seen.append((a, k)), 2, 3, x=4), seen)
print(run(lambda: seen.append(get_ident() == threading.main_thread().ident)), seen[-1])
for leave in (exit, exit_thread):
    print(run(lambda: (seen.append("before"), leave(), seen.append("after"))), seen[-1])
    t(leave)
    t(leave, 1)
begun = allocate()
begun.acquire()
print(type(start_new(lambda a, b: (seen.append(a + b), begun.release()), (1,), {"b": 2})).__name__, begun.acquire(), seen[-1])
for arguments in ((), (1,), (1, 2), (print, 2), (print, [1]), (print, (), 3), (print, (), {}, 4), (None, ())):
    t(start_new_thread, *arguments)
print(_thread._count(), type(stack_size()).__name__)
t(stack_size, -1)
t(stack_size, "a")

try:
    interrupt_main()
    for _ in range(1000):
        time.sleep(0.001)
    print("not interrupted")
except KeyboardInterrupt as trouble:
    print("interrupted", trouble.args)
try:
    done.acquire()
    start_new_thread(lambda: (interrupt_main(), done.release()), ())
    for _ in range(1000):
        time.sleep(0.001)
    print("not interrupted")
except KeyboardInterrupt as trouble:
    print("interrupted by a thread", trouble.args)
t(interrupt_main, "a")
t(interrupt_main, 0)
t(interrupt_main, 999)
