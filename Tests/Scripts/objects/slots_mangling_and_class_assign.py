# Private slots are mangled; __class__ can change between compatible layouts only.
# small

class A:
    __slots__ = ('__p', '__q__', '_r')
    def __init__(self): self.__p, self.__q__, self._r = 1, 2, 3
    def p(self): return self.__p
print(sorted(k for k in A.__dict__ if k in ('_A__p', '__q__', '_r')), A().p())
class X: pass
class Y: pass
class Z: __slots__ = ('a', 'b')
class W: __slots__ = ('a', 'b')
class V: __slots__ = ('b', 'c')
class L(list): pass
x = X(); x.k = 1
x.__class__ = Y
print(type(x).__name__, x.k, isinstance(x, Y), x.__class__ is Y)
z = Z(); z.a = 'A'
z.__class__ = W
print(z.a, type(z).__name__)
for obj, cls in [(x, Z), (z, V), (z, X), (x, L), (x, int), (5, int), (x, 5), (x, None), ([], L), (L(), X),
    (lambda: 0, X), (X, type), (True, int), (object(), X)]:
    try:
        obj.__class__ = cls
        print('ok')
    except TypeError as e:
        print(e)
class Meta(type): pass
class N(metaclass=Meta): pass
class Meta2(type): pass
N.__class__ = Meta2
print(type(N).__name__)
try:
    del x.__class__
except TypeError as e:
    print(e)
import sys
class Mod(type(sys)):
    def __getattr__(self, n): return 'dynamic ' + n
m = type(sys)('m')
m.__class__ = Mod
print(m.foo, m.__name__)
