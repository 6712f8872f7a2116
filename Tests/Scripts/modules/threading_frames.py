# Generators, frames and tracebacks of several threads.
import sys
import threading

ready, go = threading.Event(), threading.Event()


def waits_here(n):
    if n:
        return waits_here(n - 1)
    ready.set()
    go.wait()
    return n


t = threading.Thread(target=waits_here, args=(3,))
t.start()
ready.wait()
frames = sys._current_frames()
names, f = [], frames[t.ident]
while f:
    names.append(f.f_code.co_name)
    f = f.f_back
print(names.count("waits_here"), frames[threading.get_ident()] is sys._getframe(), set(frames) == {t.ident, threading.get_ident()})
f = None
frames.clear()
go.set()
t.join()
print(set(sys._current_frames()) == {threading.get_ident()})


# A generator that is resumed in turns by two threads.
def numbers():
    n = 0
    try:
        while True:
            sent = yield n, threading.current_thread().name
            n += sent or 1
    finally:
        print("closed in", threading.current_thread().name)


g = numbers()
print(next(g))


def in_thread(function):
    t = threading.Thread(target=function, name="other")
    t.start()
    t.join()


in_thread(lambda: print(next(g), g.send(5)))
print(next(g))
in_thread(g.close)


def running():
    ready.set()
    go.wait()
    yield 1


ready.clear(), go.clear()
g = running()
t = threading.Thread(target=lambda: print(next(g)))
t.start()
ready.wait()
try:
    next(g)
except ValueError as e:
    print(e)
go.set()
t.join()

# A traceback from another thread
caught = []


def raiser(n):
    if n:
        raiser(n - 1)
    local = "kept"
    raise KeyError(local)


def catcher():
    try:
        raiser(2)
    except KeyError as e:
        caught.append(e)


in_thread(catcher)
tb, names = caught[0].__traceback__, []
while tb:
    names.append(tb.tb_frame.f_code.co_name)
    last, tb = tb, tb.tb_next
print(names, last.tb_frame.f_locals)


# Recursion is limited in threads, too.
def deep(n):
    return deep(n + 1)


def overflow():
    try:
        deep(0)
    except RecursionError as e:
        print(e)


in_thread(overflow)
threading.stack_size(256 * 1024)
in_thread(overflow)
threading.stack_size(0)


# repr of what contains itself, while others do the same
x = []
x.append(x)
results = []


def represent():
    for _ in range(20):
        results.append(repr(x))


ts = [threading.Thread(target=represent) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(set(results))


# Async generators, coroutines
async def coroutine():
    return threading.current_thread().name


def drive(c):
    try:
        c.send(None)
    except StopIteration as e:
        print(e.value)


in_thread(lambda: drive(coroutine()))
