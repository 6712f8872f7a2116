# concurrent.futures with threads
import concurrent.futures as cf
import logging
import re
import threading
import time

logging.disable(logging.CRITICAL)


def shown(value):
    return re.sub(r"0x[0-9a-f]+", "N", repr(value))


def attempt(text):
    try:
        print(text, "->", shown(eval(text)))
    except BaseException as e:
        print(text, "!!", type(e).__name__, shown(str(e)), type(e).__module__)


f = cf.Future()
for text in [
    "f", "f.done()", "f.running()", "f.cancelled()", "f.result(0)", "f.exception(0)", "f.cancel()", "f", "f.cancel()", "f.result()",
    "f.exception()", "f.set_result(1)", "f.set_running_or_notify_cancel()", "f.set_running_or_notify_cancel()", "cf.CancelledError.__mro__",
    "cf.TimeoutError", "cf.InvalidStateError.__mro__", "cf.BrokenExecutor.__mro__", "cf.wait([])", "cf.wait([cf.Future()], timeout=0)",
    "cf.wait([cf.Future()], return_when='x')", "list(cf.as_completed([]))", "list(cf.as_completed([cf.Future()], timeout=0))",
    "cf.ThreadPoolExecutor(0)", "cf.ThreadPoolExecutor(max_workers=2, initializer=5)", "cf.ThreadPoolExecutor('x')", "cf.FIRST_COMPLETED",
    "cf.FIRST_EXCEPTION", "cf.ALL_COMPLETED", "cf.Executor().submit(print)", "cf.Executor().map(print, [1])", "cf.Executor().shutdown()",
    "cf.Future[int]",
]:
    attempt(text)
g = cf.Future()
g.set_result(5)
for text in [
    "g", "g.result()", "g.exception()", "g.set_result(1)", "g.set_exception(KeyError())", "g.cancel()", "g.set_running_or_notify_cancel()",
]:
    attempt(text)
h = cf.Future()
h.set_exception(KeyError("k"))
for text in ["h", "h.result()", "h.exception()"]:
    attempt(text)
i = cf.Future()
i.set_running_or_notify_cancel()
for text in ["i", "i.cancel()", "i.running()", "i.set_running_or_notify_cancel()"]:
    attempt(text)
i.add_done_callback(lambda x: print("callback", x.result()))
i.add_done_callback(lambda x: 1 / 0)
i.set_result(3)
i.add_done_callback(lambda x: print("at once"))
i.add_done_callback(lambda x: 1 / 0)

ex = cf.ThreadPoolExecutor(2, thread_name_prefix="pre")
print(ex.submit(threading.current_thread).result().name, list(ex.map(pow, [1, 2, 3], [2, 2, 2])))
for text in ["ex.submit()", "ex.shutdown()", "ex.submit(print)"]:
    attempt(text)
gate = threading.Event()
with cf.ThreadPoolExecutor(1) as ex:
    a, c = ex.submit(gate.wait), ex.submit(print, "never")
    print(a.done(), c.cancel(), c.cancelled(), c.cancel())
    d = ex.submit(print, "never")
    ex.shutdown(wait=False, cancel_futures=True)
    print(d.cancelled())
    gate.set()
print(a.result())


def bad():
    raise ValueError("init")


ex = cf.ThreadPoolExecutor(1, initializer=bad)
for _ in range(2):
    try:
        ex.submit(print, 1).result()
    except cf.BrokenExecutor as e:
        print(type(e), e)
ready = []
with cf.ThreadPoolExecutor(2, initializer=ready.append, initargs=(1,)) as ex:
    print(sum(ex.map(lambda x: x * x, range(50))), 1 <= len(ready) <= 2)


def slow(x):
    events[x].wait(20)
    if x == 2:
        raise KeyError(x)
    return x


events = [threading.Event() for _ in range(4)]
with cf.ThreadPoolExecutor(4) as ex:
    futures = [ex.submit(slow, x) for x in range(4)]
    order = []
    events[3].set()
    for future in cf.as_completed(futures, timeout=20):
        x = futures.index(future)
        order.append((x, future.exception()))
        if x > 0:
            events[x - 1].set()
    print(order)
    for event in events:
        event.clear()
    futures = [ex.submit(slow, x) for x in range(4)]
    print([len(s) for s in cf.wait(futures, 0.01)])
    events[0].set()
    done, rest = cf.wait(futures, return_when=cf.FIRST_COMPLETED)
    print([f.result() for f in done], len(rest))
    events[2].set()
    done, rest = cf.wait(futures, return_when=cf.FIRST_EXCEPTION)
    print(len(done), len(rest))
    try:
        list(ex.map(slow, [0, 1], timeout=0.01))
    except cf.TimeoutError as e:
        print(type(e).__name__)
    for event in events:
        event.set()
    print([len(s) for s in cf.wait(futures)])
# An executor that nobody shuts down ends with the program.
cf.ThreadPoolExecutor(1).submit(print, "last").result()
