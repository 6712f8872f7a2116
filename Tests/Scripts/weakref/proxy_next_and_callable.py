# Proxies of iterators and callables: two proxy types, next, and the errors.
# small

import weakref
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
class NotIt:
    def __iter__(self): return iter('ab')
class IterBad:
    def __iter__(self): return 5
it = It(); p = weakref.proxy(it)
print(next(p), next(p), list(p), next(p, 'end'), iter(p) is it)
n = NotIt(); pn = weakref.proxy(n)
print(list(pn), list(pn))
for f in (lambda: next(pn), lambda: iter(weakref.proxy(b)), lambda: next(weakref.proxy(b))):
    b = IterBad()
    try:
        print(f())
    except TypeError as e:
        print(e)
def fn(*a, **k): return a, k
pf = weakref.proxy(fn)
print(type(pf).__name__, pf(1, x=2), pf.__name__, pf.__code__ is fn.__code__, callable(pf))
class C:
    def __call__(self, *a): return a
c = C()
print(type(weakref.proxy(c)).__name__, type(weakref.proxy(C)).__name__, type(weakref.proxy(it)).__name__,
    weakref.proxy(C)().__class__.__name__)
class Sub(C): __call__ = None
s = Sub()
ps = weakref.proxy(s)
print(type(ps).__name__)
try:
    ps()
except TypeError as e:
    print(e)
def g():
    x = yield 1
    yield x
gen = g(); pg = weakref.proxy(gen)
print(next(pg), pg.send('sent'), list(pg))
s = {1, 2}
print(type(weakref.proxy(s)).__name__, len(weakref.proxy(s)), sorted(weakref.proxy(s)))
for t in (weakref.ProxyType, weakref.CallableProxyType):
    try:
        t(c)
    except TypeError as e:
        print(e)
    try:
        type('X', (t,), {})
    except TypeError as e:
        print(e)
