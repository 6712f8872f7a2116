# The repr of finalize, what it holds, and methods as functions.
# small

import weakref
def masked(o):
    parts = repr(o).split('0x')
    return parts[0] + ''.join('0x…' + p.lstrip('0123456789abcdef') for p in parts[1:])
class A:
    def close(self): print('close')
    def __del__(self): print('del A')
class B: pass
a = B()
f = weakref.finalize(a, print, 1)
print(masked(f))
del a
print(masked(f))
# Arguments are held, and let go after the run.
a, arg = B(), A()
f = weakref.finalize(a, print, 'with an argument', end='\n', sep=arg and ' ')
g = weakref.finalize(a, lambda x: print('arg is', type(x).__name__), arg)
del arg
print('argument held')
del a
print('after')
# A bound method of the object itself keeps it alive for ever (until detached).
a = A()
r = weakref.ref(a)
f = weakref.finalize(a, a.close)
del a
print(r() is not None, f.alive)
f.detach()
print(r())
class Resource:
    open = []
    def __init__(self, n):
        self.n = n
        Resource.open.append(n)
        self._fin = weakref.finalize(self, Resource.open.remove, n)
    def close(self): return self._fin()
    closed = property(lambda s: not s._fin.alive)
x, y = Resource('x'), Resource('y')
print(Resource.open, x.closed); x.close(); x.close(); print(Resource.open, x.closed); del y; print(Resource.open); del x
def gen():
    yield 1
g = gen()
weakref.finalize(g, print, 'generator gone')
next(g); del g
def fn(): pass
weakref.finalize(fn, print, 'function gone')
del fn
