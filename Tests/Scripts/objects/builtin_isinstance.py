# isinstance, issubclass: tuples, unions, hooks, __class__, errors.
# small

class A: pass
class B(A): pass
class Meta(type):
    def __instancecheck__(cls, o): print('instancecheck', cls.__name__); return o == 42
    def __subclasscheck__(cls, c): print('subclasscheck', cls.__name__); return c is str
class M(metaclass=Meta): pass
class N(M): pass
print(isinstance(B(), A), isinstance(A(), B), isinstance(5, (str, int)), isinstance(5, ()),
    isinstance(5, ((str, (bytes, int)), list)), isinstance(True, int), isinstance(5, object), isinstance(int, type),
    isinstance(type, object), isinstance(5, int | str), isinstance(None, int | None), isinstance('a', int | None))
print(isinstance(42, M), isinstance(43, M), isinstance(M(), M), isinstance(42, N), isinstance(N(), (int, M)),
    issubclass(str, M), issubclass(int, N), issubclass(M, M))
print(issubclass(B, A), issubclass(A, A), issubclass(A, (B, A)), issubclass(bool, int), issubclass(int, ()),
    issubclass(B, object), issubclass(type, object), issubclass(bool, int | str))
class Liar:
    __class__ = A
class PropLiar:
    @property
    def __class__(self): return B
class BadClass:
    __class__ = 5
print(isinstance(Liar(), A), isinstance(Liar(), Liar), type(Liar()).__name__, isinstance(PropLiar(), A),
    isinstance(BadClass(), BadClass), isinstance(BadClass(), A))
class Err(type):
    def __instancecheck__(cls, o): raise KeyError('check')
class E(metaclass=Err): pass
try:
    isinstance(5, E)
except KeyError as e:
    print(e)
print(isinstance(E(), E))
class Duck:
    def __init__(self, *b): self.__bases__ = b
d, sub = Duck(), None
print(issubclass(Duck(d), d), isinstance(5, d) if False else '')
for f in (lambda: isinstance(1, 1), lambda: isinstance(1, 'int'), lambda: isinstance(1, (str, 5)),
    lambda: isinstance(1, [int]), lambda: issubclass(1, int), lambda: issubclass(int, 1),
    lambda: issubclass(int, (str, 5)), lambda: isinstance(1), lambda: isinstance(1, None),
    lambda: issubclass(int, None), lambda: isinstance([], list[int]), lambda: issubclass('a', str),
    lambda: isinstance(1, int, str), lambda: isinstance(obj=1)):
    try:
        print(f())
    except TypeError as e:
        print(e)
class NonBool(type):
    def __instancecheck__(cls, o): return [1]
class NB(metaclass=NonBool): pass
print(isinstance(3, NB))
class OnClass:
    def __instancecheck__(self, o): return 'truthy'
print(isinstance(5, OnClass()), isinstance(5, type('P', (), {})))
