# Threads that wait for each other: the order is always the same.
import threading
import time

log = []

# Event
e = threading.Event()
print(e.is_set(), e.wait(0.01), e.wait(0))
t = threading.Thread(target=lambda: log.append(e.wait()))
t.start()
e.set()
t.join()
print(log, e.is_set(), e.wait(0), e.wait())
e.clear()
print(e.is_set())

# Condition
c = threading.Condition()
items = []


def consumer(n):
    with c:
        for _ in range(3):
            while not items:
                c.wait()
            log.append(items.pop(0))


log.clear()
ts = [threading.Thread(target=consumer, args=(n,)) for n in range(3)]
for t in ts:
    t.start()
for i in range(9):
    with c:
        items.append(i)
        c.notify()
for t in ts:
    t.join(20)
print(sorted(log), [t.is_alive() for t in ts])
with c:
    print(c.wait(0.01), c.wait(-1), c.wait_for(lambda: False, 0.01), c.wait_for(lambda: 7), c.wait_for(lambda: 0, timeout=0))
waiting = []


def waiter():
    with c:
        waiting.append(1)
        c.notify_all()
        c.wait_for(lambda: go)
        log.append("went")


go = False
log.clear()
ts = [threading.Thread(target=waiter) for _ in range(4)]
for t in ts:
    t.start()
with c:
    c.wait_for(lambda: len(waiting) == 4)
    go = True
    c.notify(2)
    c.notify_all()
for t in ts:
    t.join()
print(log)

# A condition that gives a lock up that was taken several times
c = threading.Condition()
ready = []


def twice():
    with c:
        with c:
            ready.append(1)
            c.notify()
            print(c.wait(20))


t = threading.Thread(target=twice)
with c:
    t.start()
    c.wait_for(lambda: ready)
    c.notify()
t.join()

# Semaphores: never more than two at once
s = threading.Semaphore(2)
inside, most = 0, 0
guard = threading.Lock()


def limited():
    global inside, most
    with s:
        with guard:
            inside += 1
            most = max(most, inside)
        time.sleep(0.002)
        with guard:
            inside -= 1


ts = [threading.Thread(target=limited) for _ in range(6)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(inside, most <= 2, s.acquire(), s.acquire(), s.acquire(False))
s.release(2)
b = threading.BoundedSemaphore(2)
print(b.acquire(), b.acquire(timeout=1), b.acquire(False))
b.release(2)
try:
    b.release()
except ValueError as x:
    print(x)

# Barrier
order = []
barrier = threading.Barrier(3, action=lambda: order.append("open"))
indexes = []


def party():
    for _ in range(3):
        indexes.append(barrier.wait(20))
        order.append("through")


ts = [threading.Thread(target=party) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(indexes), order.count("open"), order.count("through"), barrier.broken, barrier.n_waiting)
broken = []


def sufferer():
    try:
        barrier.wait()
    except threading.BrokenBarrierError:
        broken.append(1)


for end in barrier.abort, barrier.reset:
    barrier.reset()
    ts = [threading.Thread(target=sufferer) for _ in range(2)]
    for t in ts:
        t.start()
    while barrier.n_waiting < 2:
        time.sleep(0.001)
    end()
    for t in ts:
        t.join()
    print(broken, barrier.broken)

# Timer
log.clear()
x = threading.Timer(0.01, lambda *a, **k: log.append((a, k)), [1], {"b": 2})
y = threading.Timer(1000, log.append, ["never"])
x.start(), y.start()
x.join()
y.cancel()
y.join()
print(log, x.finished.is_set(), x.interval, y.args, y.kwargs)

# join with a timeout
gate = threading.Lock()
gate.acquire()
t = threading.Thread(target=gate.acquire)
t.start()
t.join(0.01)
print(t.is_alive())
gate.release()
t.join(20)
print(t.is_alive())
