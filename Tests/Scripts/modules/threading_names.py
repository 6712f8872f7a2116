# threading: names, texts and errors, without much going on.
import sys
import threading as t
import warnings

warnings.simplefilter("ignore")


def shown(value):
    import re

    return re.sub(r"0x[0-9a-f]+|(?<=started )\d+|(?<=daemon )\d+|(?<=stopped )\d+", "N", repr(value))


def attempt(text):
    try:
        print(text, "->", shown(eval(text)))
    except BaseException as e:
        print(text, "!!", type(e).__name__, e)


print(sorted(t.__all__))
print([n for n in t.__all__ if not hasattr(t, n)])
X = type("X", (t.Thread,), {"__init__": lambda s: None})
for text in [
    "t.Thread(group=1)", "t.Thread()", "t.Thread().name", "t.Thread(target=print).name", "t.Thread(target=1).name", "t.Thread(name=5).name",
    "t.Thread().join()", "t.current_thread().join()", "t.current_thread()", "t.main_thread().daemon", "t.main_thread().name",
    "setattr(t.current_thread(), 'daemon', True)", "t.Thread().ident", "t.Thread().native_id", "t.Thread().is_alive()", "t.Thread().isDaemon()",
    "t.Thread().getName()", "t.Thread().setName('q')", "t.Thread().setDaemon(1)", "t.Thread(daemon=True)", "t.Lock()", "t.RLock()",
    "t.Condition()", "t.Condition().wait()", "t.Condition().notify()", "t.Condition().notify_all()", "t.Condition().notifyAll()",
    "t.Condition(lock=5)", "t.Condition(t.Lock())", "t.Condition()._is_owned()", "t.Condition(t.Lock())._is_owned()", "t.Event()",
    "t.Event().isSet()", "t.Semaphore(-1)", "t.Semaphore()", "t.Semaphore().acquire(blocking=False, timeout=1)", "t.Semaphore(0).acquire(False)",
    "t.Semaphore(0).acquire(timeout=0.01)", "t.Semaphore().release(0)", "t.BoundedSemaphore(2)", "t.BoundedSemaphore().release()",
    "t.BoundedSemaphore().release(0)", "t.Barrier(2)", "t.Barrier(2).parties", "t.Barrier(2).n_waiting", "t.Barrier(2).broken",
    "t.Barrier(1).wait()", "t.Barrier(2, timeout=0.01).wait()", "t.Timer(1, print)", "t.local()", "t.ThreadError", "t.ExceptHookArgs",
    "t.excepthook", "t.__excepthook__ is t.excepthook", "t.stack_size()", "t.TIMEOUT_MAX", "t.settrace(None)", "t.setprofile(None)", "t.gettrace()",
    "t.getprofile()", "t.active_count()", "t.enumerate()", "t.currentThread() is t.current_thread()", "t.activeCount()", "X()", "X().start()",
    "X().join()", "X().name", "X().ident", "X().daemon", "X().is_alive()", "setattr(X(), 'daemon', 1)", "t._register_atexit(1)",
    "t.BrokenBarrierError.__mro__", "t.get_ident() == t.main_thread().ident", "t.get_native_id() == t.main_thread().native_id",
    "t.Thread(target=print, args=('hello',), kwargs={'end': '!\\n'}).run()", "t.Thread().run()", "t.main_thread() is t.current_thread()",
]:
    attempt(text)

x = t.Thread(target=lambda: None, name="n", daemon=True)
print(shown(x))
x.start()
x.join()
print(shown(x), x.is_alive(), x.ident is not None, x.native_id is not None)
x.join(timeout=-1)
for text in ["x.start()", "setattr(x, 'daemon', False)", "x.join(0)"]:
    attempt(text)
x.name = 7
print(x.name)
b = t.Barrier(1, action=lambda: 1 / 0)
attempt("b.wait()")
print(b.broken, shown(b))
attempt("b.wait()")
b.reset()
print(b.broken, shown(b))


# Names that count, and what a thread says of itself.
def say():
    me = t.current_thread()
    print(me.name, me.daemon, me.is_alive(), shown(me), t.active_count(), me in t.enumerate())
    try:
        me.join()
    except RuntimeError as e:
        print(e)
    try:
        me.daemon = True
    except RuntimeError as e:
        print(e)
    child = t.Thread(target=int)
    print(child.daemon)


for daemon in False, True:
    x = t.Thread(target=say, daemon=daemon, name=f"d{daemon}")
    x.start()
    x.join()


# A thread that no Thread has started.
def stranger():
    me = t.current_thread()
    print(type(me).__name__, me.daemon, me.is_alive(), me is t.current_thread())
    try:
        me.join()
    except AssertionError as e:
        print(e)
    done.set()


import _thread

done = t.Event()
_thread.start_new_thread(stranger, ())
print(done.wait(20))
