# queue: every kind of queue, with threads and without.
import queue
import threading
import weakref


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except BaseException as e:
        print(type(e).__name__, e)


print(sorted(queue.__all__), queue.Empty.__mro__[1:], queue.Full.__mro__[1:], queue.Empty, queue.SimpleQueue)
for cls in queue.Queue, queue.LifoQueue, queue.PriorityQueue:
    q = cls(3)
    print(cls.__name__, q.empty(), q.full(), q.qsize(), q.maxsize)
    for n in 2, 1, 3:
        q.put(n)
    print(q.empty(), q.full(), q.qsize(), len(q.queue))
    attempt(q.put, 4, False)
    attempt(q.put_nowait, 4)
    attempt(q.put, 4, timeout=0.01)
    attempt(q.put, 4, timeout=-1)
    print([q.get(), q.get_nowait(), q.get(timeout=1)])
    attempt(q.get, False)
    attempt(q.get_nowait)
    attempt(q.get, True, 0.01)
    attempt(q.get, timeout=-1)
    print(q.unfinished_tasks)
    for _ in range(3):
        q.task_done()
    attempt(q.task_done)
    q.join()
    print(cls[int])

s = queue.SimpleQueue()
print(s.empty(), s.qsize())
for n in range(200):
    s.put(n)
print(s.qsize(), [s.get() for _ in range(150)][-1], s.get(), s.get_nowait(), s.get(block=False), s.get(True, 5), s.qsize())
s.put(1, True, 5), s.put_nowait(2), s.put(item=3)
print([s.get() for _ in range(s.qsize())][-3:])
attempt(s.get, False)
attempt(s.get_nowait)
attempt(s.get, timeout=0.01)
attempt(s.get, timeout=-1)
attempt(s.get, timeout="x")
attempt(queue.SimpleQueue, 1)
print(queue.SimpleQueue[int], weakref.ref(s)() is s, type("Q", (queue.SimpleQueue,), {})().qsize())
s.put(s)
del s

# Producers and consumers
for q in queue.Queue(2), queue.SimpleQueue(), queue.LifoQueue(1), queue.PriorityQueue():
    got = []

    def consume():
        while True:
            item = q.get()
            if item < 0:
                break
            got.append(item)
            if hasattr(q, "task_done"):
                q.task_done()

    def produce(first):
        for n in range(first, first + 20):
            q.put(n)

    consumers = [threading.Thread(target=consume) for _ in range(2)]
    producers = [threading.Thread(target=produce, args=(n,)) for n in (0, 100)]
    for t in consumers + producers:
        t.start()
    for t in producers:
        t.join()
    if hasattr(q, "join"):
        q.join()
    else:
        while not q.empty():
            pass
    for _ in consumers:
        q.put(-1)
    for t in consumers:
        t.join()
    print(type(q).__name__, sorted(got) == [*range(20), *range(100, 120)], q.empty())
