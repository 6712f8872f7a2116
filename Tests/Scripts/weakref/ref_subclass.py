# Subclasses of ref: state, hooks, own __call__, no reuse, weak references to themselves.
# small

import weakref
class Extra(weakref.ref):
    def __new__(cls, ob, callback=None, **extra): return super().__new__(cls, ob, callback)
    def __init__(self, ob, callback=None, **extra):
        super().__init__(ob, callback)
        self.calls = 0
        for k, v in extra.items(): setattr(self, k, v)
    def __call__(self):
        o = super().__call__()
        if o is not None:
            self.calls += 1
            o = o, self.calls
        return o
class A: pass
a = A()
r = Extra(a, name='n', x=[1])
print(r.name, r.x, r()[1], r()[1], r()[0] is a, isinstance(r, weakref.ref), r.__dict__)
del a
print(r(), r.calls, r.name)
class Slotted(weakref.ref):
    __slots__ = ('key',)
    def __new__(cls, o, cb, key):
        self = super().__new__(cls, o, cb)
        self.key = key
        return self
    def __init__(self, o, cb, key): super().__init__(o, cb)
log = []
b = A()
s = Slotted(b, lambda r: log.append((r.key, type(r).__name__)), 'k')
try:
    s.other = 1
except AttributeError as e:
    print(e)
del b
print(log, s.key, s.__slots__)
c = A()
e1, e2 = Extra(c), Extra(c)
print(e1 is e2, e1 == e2, e1 == weakref.ref(c), hash(e1) == hash(c), weakref.getweakrefcount(c))
ww = weakref.ref(e1)
print(ww() is e1, type(ww).__name__)
del e1
print(ww())
try:
    weakref.ref(weakref.ref(c))
except TypeError as e:
    print(e)
try:
    Extra(5)
except TypeError as e:
    print(e)
class NoCall(weakref.ref):
    def __eq__(self, o): return 'custom eq'
    __hash__ = weakref.ref.__hash__
print(NoCall(c) == 1, hash(NoCall(c)) == hash(c), weakref.ref.__init__(NoCall(c), c), weakref.ref(c) == NoCall(c))
class Init(weakref.ref):
    def __init__(self): pass
try:
    Init(c)
except TypeError as e:
    print(e)
print(issubclass(weakref.KeyedRef, weakref.ref), issubclass(weakref.WeakMethod, weakref.ref), weakref.ref[int],
    type(weakref.ref[int]).__name__)
