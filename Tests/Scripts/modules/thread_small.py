# small
# _contextvars, _queue, _signal and _thread by themselves, with a collection at every allocation.
import _contextvars as c, _queue, _signal, _thread
v = c.ContextVar("v", default=[1])
w = c.ContextVar("w")
def f(n):
    t = v.set([n]); w.set({n: v})
    ctx = c.copy_context()
    g = ctx.run(lambda: (v.set(5), v.get(), list(ctx.items())))
    v.reset(t)
    return len(g[2]), g[1], v.get()
print([f(n) for n in range(3)])
q = _queue.SimpleQueue()
done = _thread.allocate_lock(); done.acquire()
def worker():
    for n in range(20): q.put([n])
    done.release()
_thread.start_new_thread(worker, ())
print(sum(q.get()[0] for _ in range(20)))
done.acquire()
seen = []
_signal.signal(10, lambda n, f: seen.append([n]))
for _ in range(3): _signal.raise_signal(10)
print(seen, _signal.sigtimedwait([12], 0))
_signal.signal(10, 0)
def other():
    v.set("other"); got.append((v.get(), w.get(None))); done.release()
got = []
_thread.start_new_thread(other, ()); done.acquire(); print(got, v.get())
r = _thread.RLock()
def locks():
    with r: got.append("r")
    done.release()
with r: _thread.start_new_thread(locks, ())
done.acquire(); print(got[-1])
