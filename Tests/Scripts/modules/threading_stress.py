# Many threads make and drop what refers to each other, weakly too, while the collector runs. In the end nothing is left.
import gc
import sys
import threading
import weakref

sys.setswitchinterval(1e-5)


class Node:
    def __init__(self, n):
        self.n = n


class Finalized(Node):
    def __del__(self):
        with guard:
            counts["del"] += 1


guard = threading.RLock()
counts = dict.fromkeys(["del", "callback", "finalize", "raised"], 0)
shared = {}
values, keys, weakset = weakref.WeakValueDictionary(), weakref.WeakKeyDictionary(), weakref.WeakSet()
THREADS, ROUNDS = 4, 40


def count(what, *_):
    with guard:
        counts[what] += 1


def callback(reference):
    count("callback")


def work(number):
    kept = []
    for i in range(ROUNDS):
        a, b = Node(i), Finalized(i)
        a.other, b.other = b, a
        a.list, b.dict = [a, b, i], {"a": a, i: b}
        kept.append(weakref.ref(a, callback))
        weakref.finalize(b, count, "finalize")
        values[number, i] = a
        keys[b] = [i]
        weakset.add(a)
        shared[i % 7] = (number, a if i % 2 else None, kept[-1])
        for r in values.valuerefs():
            v = r()
            if v is not None:
                v.seen = i
        try:
            if i % 3 == 0:
                raise ValueError(a)
        except ValueError as e:
            count("raised")
            a.error = e
        if i % 16 == number:
            gc.collect(i % 3)
    del a, b, v, r
    # The references outlive what they refer to, so that every callback is called.
    everything.append(kept)


everything = []
threads = [threading.Thread(target=work, args=(n,)) for n in range(THREADS)]
for t in threads:
    t.start()
for t in threads:
    t.join()
shared.clear()
del t, threads
for _ in range(3):
    gc.collect()
print(counts)
print(len(values), len(keys), len(weakset), len(everything), sum(r() is None for kept in everything for r in kept))
everything.clear()


# One counter, with a lock around it: nothing is lost.
total = 0
lock = threading.Lock()


def add():
    global total
    for _ in range(300):
        with lock:
            value = total
            total = value + 1


threads = [threading.Thread(target=add) for _ in range(THREADS)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(total)

# Dicts, lists and sets that all of them change: they stay whole.
d, l, s = {}, [], set()


def mix(number):
    for i in range(200):
        d[number, i] = i
        l.append((number, i))
        s.add((number, i))
        if i % 2:
            del d[number, i]
            s.discard((number, i))
        if i % 5 == 0:
            sorted(list(d.items()))
            sorted(list(l))


threads = [threading.Thread(target=mix, args=(n,)) for n in range(THREADS)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(d), len(s), len(l), len(set(l)))
