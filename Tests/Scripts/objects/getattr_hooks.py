# __getattr__, __getattribute__, __setattr__, __delattr__ and how they fall back on each other.
# small

class A:
    cls = 'class attr'
    def __init__(self): object.__setattr__(self, 'log', [])
    def __getattribute__(self, n):
        if n == 'blocked': raise AttributeError('no ' + n)
        if n == 'boom': raise KeyError(n)
        return super().__getattribute__(n)
    def __getattr__(self, n):
        if n.startswith('dyn'): return n.upper()
        raise AttributeError(f'finally no {n}')
    def __setattr__(self, n, v):
        self.log.append(('set', n, v))
        if n == 'ro': raise AttributeError('ro!')
        super().__setattr__(n, v)
    def __delattr__(self, n):
        self.log.append(('del', n))
        super().__delattr__(n)
a = A()
a.x = 1; a.x += 1; del a.x; a.cls = 'inst'
print(a.log, a.cls, a.dynamic)
for n in ('blocked', 'boom', 'missing', 'x'):
    try:
        print(getattr(a, n))
    except Exception as e:
        print(type(e).__name__, e, repr(e.__context__))
print(getattr(a, 'blocked', 'dflt'), hasattr(a, 'dynq'), hasattr(a, 'nope'))
try:
    hasattr(a, 'boom')
except KeyError as e:
    print('hasattr lets through', e)
for f in (lambda: setattr(a, 'ro', 1), lambda: delattr(a, 'never')):
    try:
        f()
    except AttributeError as e:
        print(e)
# Implicit special methods bypass the hooks.
class B:
    def __getattribute__(self, n):
        print('getattribute', n)
        return object.__getattribute__(self, n)
    def __len__(self): return 3
    def __call__(self): return 'called'
b = B()
print(len(b), b(), str(b)[:12])
print(b.__len__())
b.__class__
class C:
    def __getattr__(self, n): return lambda *a: (n, a)
c = C()
print(c.foo(1, 2), c.__len__())
try:
    len(c)
except TypeError as e:
    print(e)
class R:
    def __getattr__(self, n): return self.again
try:
    R().x
except RecursionError as e:
    print(type(e).__name__)
class D:
    @property
    def p(self): raise AttributeError('prop')
    def __getattr__(self, n): return 'getattr ' + n
print(D().p)
class Raises:
    def __getattribute__(self, n): raise AttributeError
    def __getattr__(self, n): return 'via getattr', n
print(Raises().anything, Raises().__class__, type(Raises()))
for n in (1, None, b'x'):
    for f in (getattr, hasattr, delattr, lambda o, n: setattr(o, n, 1)):
        try:
            f(object(), n)
        except TypeError as e:
            print(e)
