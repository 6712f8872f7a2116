# A suspended generator that dies is closed: its finally blocks and with blocks run.
# small

log = []
def g(n):
    try:
        yield n
    finally:
        log.append(('fin', n))
a = g(1)
next(a)
del a
print(log)
b = g(2)          # never started: nothing to run
del b
print(log)
for x in g(3):
    break
print(log)
class CM:
    def __enter__(self): return self
    def __exit__(self, *a): log.append(a[0].__name__)
def w():
    with CM():
        yield 1
c = w(); next(c); c = None
print(log)
def outer():
    try:
        yield from g(4)
    finally:
        log.append('outer')
d = outer(); next(d); del d
print(log)
del log[:]
def first(it):
    for x in it:
        return x
print(first(g(5)), log)
def local():
    it = g(6)
    next(it)
local()
print(log)
def exc():
    it = g(7)
    next(it)
    raise ValueError
try:
    exc()
except ValueError:
    print(log)      # the traceback's frame still holds it
print(log)
class Obj:
    def __init__(self, n): self.n = n
    def __del__(self): log.append(('del', self.n))
def holds():
    o = Obj('local')
    yield 1
    yield 2
h = holds(); next(h); h.close()
print(log[-1])
h = holds()
next(h)
list(h)
print(len(log), log[-1])
def arg(o):
    yield 1
x = arg(Obj('arg'))
print(len(log)); del x; print(log[-1])
