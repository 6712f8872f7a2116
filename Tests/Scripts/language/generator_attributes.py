# gi_* attributes, names, types, and what a generator does not allow.
# small

def gen(a):
    'doc'
    x = a
    yield x
    yield x + 1
g = gen(1)
print(type(g).__name__, g.__name__, g.__qualname__, g.gi_running, g.gi_frame is not None, g.gi_yieldfrom)
print(g.gi_code is gen.__code__, iter(g) is g, g.gi_suspended)
next(g)
print(g.gi_suspended, g.gi_frame.f_lineno, g.gi_frame.f_locals)
list(g)
print(g.gi_frame, g.gi_running, g.gi_suspended)
g.__name__ = 'renamed'
print(g.__name__)
try:
    g.__name__ = 5
except TypeError as e:
    print(e)
try:
    g.gi_running = True
except AttributeError as e:
    print(e)
try:
    g.other = 1
except AttributeError as e:
    print(e)
try:
    type(g)()
except TypeError as e:
    print(e)
class C:
    def m(self):
        yield self
c = C()
print(next(c.m()) is c, c.m().__qualname__)
print((x for x in ()).__name__, (x for x in ()).__qualname__)
def f():
    return (x for x in ())
print(f().__qualname__)
def running():
    yield me.gi_running
me = running()
print(next(me), me.gi_running)
print(bool(gen.__code__.co_flags & 0x20))
def never():
    if False:
        yield
print(list(never()))
lam = lambda: (yield)
print(next(lam()), type(lam()).__name__)
g = gen(5)
a, b = g
print(a, b)
print(3 in gen(2), list(gen(7)), sum(gen(1)), max(gen(1)), sorted(gen(9)), dict(zip(gen(1), gen(2))))
