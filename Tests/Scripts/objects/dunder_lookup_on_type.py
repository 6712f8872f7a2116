# Special methods are found on the type only; explicit calls use ordinary lookup.
# small

class A: pass
a = A()
names = {'__len__': len, '__bool__': bool, '__iter__': iter, '__next__': next, '__call__': lambda o: o(),
    '__getitem__': lambda o: o[0], '__contains__': lambda o: 1 in o, '__add__': lambda o: o + 1,
    '__neg__': lambda o: -o, '__str__': lambda o: str(o)[:12], '__hash__': lambda o: hash(o) != 99,
    '__eq__': lambda o: o == 1, '__lt__': lambda o: o < 1, '__index__': lambda o: [0][o], '__int__': int,
    '__abs__': abs, '__reversed__': reversed, '__format__': lambda o: f'{o}'[:12],
    '__enter__': lambda o: exec('with o: pass', {'o': o}), '__bytes__': bytes, '__round__': round,
    '__dir__': lambda o: 'x' in dir(o), '__setitem__': lambda o: exec('o[0] = 1', {'o': o}),
    '__delitem__': lambda o: exec('del o[0]', {'o': o}), '__iadd__': lambda o: exec('o += 1', {'o': o}),
    '__radd__': lambda o: 1 + o, '__complex__': complex, '__float__': float, '__divmod__': lambda o: divmod(o, 1),
    '__pow__': lambda o: o ** 1, '__matmul__': lambda o: o @ 1, '__instancecheck__': lambda o: isinstance(1, o),
    '__length_hint__': lambda o: list(o), '__missing__': lambda o: o['x'], '__invert__': lambda o: ~o}
for n in names: a.__dict__[n] = lambda *x: 99
for n, f in names.items():
    try:
        print(n, f(a))
    except Exception as e:
        print(n, type(e).__name__, e)
print(a.__len__(), a.__add__(1), a.__str__(), A.__str__ is object.__str__)
A.__len__ = lambda s: 7; A.__add__ = lambda s, o: 'type add'; A.__getitem__ = lambda s, k: k
print(len(a), a + 1, a[5], a.__len__())
del A.__len__, A.__getitem__
for f in (lambda: len(a), lambda: a[0]):
    try:
        print(f())
    except TypeError as e:
        print(e)
class B(A):
    __add__ = None
    __iter__ = None
    __hash__ = None
    __contains__ = None
    __eq__ = None
for f in (lambda: B() + 1, lambda: iter(B()), lambda: hash(B()), lambda: 1 in B(), lambda: B() == 1,
    lambda: B() != 1):
    try:
        print(f())
    except TypeError as e:
        print(e)
