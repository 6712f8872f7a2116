# Bound and unbound methods: identity, equality, hash, attributes, builtin methods, wrappers.
# small

class A:
    def m(self, *a): 'doc'; return self, a
    def __eq__(self, o): return True
    def __hash__(self): return 1
a, b = A(), A()
m = a.m
print(m() [0] is a, m.__self__ is a, m.__func__ is A.m, m.__name__, m.__qualname__, m.__doc__, m.__module__, m == a.m,
    m is a.m, m == b.m, m != b.m, hash(m) == hash(a.m), type(m).__name__)
print(repr(m).startswith('<bound method A.m of <__main__.A object at 0x'),
    repr(A.m).startswith('<function A.m at 0x'), callable(m))
M = type(m)
k = M(lambda self, x: (self, x), 'bound to a str')
print(k(5), k.__self__, M(len, [1, 2])(), M(print, 'x').__func__ is print)
for f in (lambda: M(), lambda: M(5, 1), lambda: M(len, None), lambda: M(len), lambda: setattr(m, 'x', 1),
    lambda: m.nothing, lambda: A.m(), lambda: m.__self__.__class__.__name__, lambda: setattr(m, '__self__', 1),
    lambda: m < m, lambda: delattr(m, '__func__')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
A.m.tag = 'on the function'
print(m.tag, a.m.tag)
u = [1, 2].append
print(u.__self__, u.__name__, u.__qualname__, type(u).__name__, u == u, [].append == [].append,
    (l := []).append == l.append, hash(l.append) == hash(l.append) , str.upper.__name__, type(str.upper).__name__,
    repr(str.upper), str.upper.__objclass__, str.upper('x'), 'a'.upper.__self__, len.__self__.__name__, len.__name__,
    type(len).__name__, dict.fromkeys.__self__, type(dict.fromkeys).__name__,
    type(dict.__dict__['fromkeys']).__name__)
w = (5).__add__
print(w(3), type(w).__name__, w.__self__, w.__name__,
    repr(w).startswith("<method-wrapper '__add__' of int object at 0x"), int.__add__(1, 2),
    type(int.__add__).__name__, repr(int.__add__), w == (5).__add__, int.__add__ is int.__add__,
    int.__add__.__get__(7)(1), int.__dict__['real'].__name__, repr(int.__dict__['real']),
    type(int.__dict__['real']).__name__, int.__dict__['real'].__get__(3))
for f in (lambda: str.upper(), lambda: str.upper(5), lambda: int.__add__(), lambda: int.__add__('a', 1),
    lambda: int.__add__(1), lambda: (5).__add__(), lambda: (5).__add__(1, 2), lambda: [].append(),
    lambda: list.append([]), lambda: dict.fromkeys(), lambda: int.__dict__['real'].__get__('x'),
    lambda: object.__init__(), lambda: str.join(',', 5), lambda: type(u)(), lambda: type(w)(),
    lambda: type(str.upper)()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class C:
    f = len
    g = print
    h = [].append
    i = A().m
    j = staticmethod(len)
    k = A
    n = lambda *a: len(a)
    def __len__(self): return 3
c = C()
print(c.f([1]), c.j('ab'), type(c.k()).__name__, c.n(1), C.n(1), c.i()[1], c.h(1), C.__dict__['h'].__self__)
try:
    c.f()
except TypeError as e:
    print(e)
sub = type('Sub', (list,), {'append': lambda s, x: list.append(s, -x)})()
sub.append(1); list.append(sub, 2); sub.extend([3])
print(sub, super(type(sub), sub).append(4), sub)
