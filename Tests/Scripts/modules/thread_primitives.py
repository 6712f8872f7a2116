# _thread: every name, with ordinary and odd arguments.
import _thread
import time
import weakref


def attempt(text, names=None):
    try:
        print(text, "->", eval(text, globals(), names))
    except BaseException as e:
        print(text, "!!", type(e).__name__, e)


print([n for n in dir(_thread) if not n.startswith("__")])
lock = _thread.allocate_lock()
print(type(lock), _thread.LockType, type(lock) is _thread.LockType, _thread.error, _thread.TIMEOUT_MAX)
print([n for n in dir(lock) if not n.startswith("__")])
print([n for n in dir(_thread.RLock) if not n.startswith("__")])
print(repr(lock).split(" at ")[0])
for text in [
    "lock.release()", "lock.locked()", "lock.acquire()", "lock.acquire(False)", "lock.acquire(True, 0.01)", "lock.acquire(timeout=0)",
    "lock.locked()", "lock.release()", "lock.acquire(1, 2, 3)", "lock.acquire(False, 1)", "lock.acquire(True, -5)", "lock.acquire(True, 1e20)",
    "lock.acquire('x')", "lock.acquire(timeout='x')", "lock.acquire(foo=1)", "lock.acquire(True, float('nan'))", "lock.acquire(blocking=2.5)",
    "lock.acquire(True, None)", "_thread.LockType()", "lock.acquire_lock()", "lock.locked_lock()", "lock.release_lock()", "lock.__enter__()",
    "lock.__exit__(1, 2, 3)", "lock._at_fork_reinit()", "_thread.allocate()is not lock", "_thread.allocate_lock(1)",
    "_thread.start_new_thread()", "_thread.start_new_thread(1, ())", "_thread.start_new_thread(print, 1)",
    "_thread.start_new_thread(print, (), 1)", "_thread.start_new()", "_thread.stack_size()", "_thread.stack_size(1)", "_thread.stack_size(-1)",
    "_thread.stack_size('a')", "_thread.stack_size(1 << 20)", "_thread.stack_size(0)", "_thread.interrupt_main(99)",
    "_thread.interrupt_main('x')", "_thread.exit(1)", "_thread.exit()", "_thread.exit_thread()", "_thread._local(1)", "_thread._excepthook(1)",
    "_thread._ExceptHookArgs((1,))", "_thread._ExceptHookArgs((1, 2, 3, 4))", "_thread._count()", "type(_thread.get_ident())",
    "type(_thread.get_native_id())", "_thread._set_sentinel().locked()",
]:
    attempt(text)
with lock as taken:
    print(taken, lock.locked(), repr(lock).split(" object")[0])

r = _thread.RLock()
print(repr(r).split(" at ")[0])
for text in [
    "r.release()", "r.acquire()", "r.acquire(False)", "r._is_owned()", "r.release()", "r.release()", "r.release()", "r._release_save()",
    "r.acquire() and r.acquire() and r._release_save()[0]", "r._is_owned()", "r.acquire(foo=1)", "r.acquire(0, 1)", "_thread.RLock(1) is r",
    "r.__enter__()", "r.__exit__()", "r._at_fork_reinit()",
]:
    attempt(text)
state = (r.acquire(), r.acquire(), r._release_save())[2]
r._acquire_restore(state)
print(state[0], state[1] == _thread.get_ident(), repr(r).split(" object")[0], repr(r).split(" count=")[1][0])
r.release(), r.release()


class Sub(_thread.RLock):
    pass


print(repr(Sub()).split(" owner")[0])
try:

    class Wrong(_thread.LockType):
        pass

except TypeError as e:
    print(e)
print(weakref.ref(lock)() is lock, weakref.ref(r)() is r, type(lock).__weakrefoffset__ > 0)

# Threads
done = _thread.allocate_lock()
done.acquire()
seen = []


def work(*args, **kwargs):
    seen.append((args, kwargs, _thread.get_ident() == main, _thread._count()))
    done.release()


main = _thread.get_ident()
ident = _thread.start_new_thread(work, (1, 2), {"k": 3})
done.acquire()
print(seen, type(ident), ident != main)


def quiet():
    try:
        raise SystemExit(5)
    finally:
        done.release()


_thread.start_new_thread(quiet, ())
done.acquire()


# A lock that another thread gives back.
def giver():
    lock.release()


lock.acquire()
_thread.start_new_thread(giver, ())
print(lock.acquire(True, 20), lock.locked())
lock.release()


# An RLock that another thread has.
def holder():
    with r:
        done.release()
        lock.acquire()
    done.release()


lock.acquire()
_thread.start_new_thread(holder, ())
done.acquire()
print(r.acquire(False), r.acquire(timeout=0.01), r._is_owned())
try:
    r.release()
except RuntimeError as e:
    print(e)
lock.release()
print(r.acquire(), r._is_owned())
done.acquire()
while _thread._count():
    time.sleep(0.001)
print(_thread._count())
