# Assigning __bases__ changes the MRO of the class and of its subclasses.
# small

class A:
    def who(self): return 'A'
class B:
    def who(self): return 'B'
    extra = 'from B'
class C(A): pass
class D(C): pass
d = D()
print(d.who(), hasattr(d, 'extra'))
C.__bases__ = (B,)
print(d.who(), d.extra, [k.__name__ for k in D.__mro__])
print(A.__subclasses__(), [k.__name__ for k in B.__subclasses__()])
C.__bases__ = (A, B)
print(d.who(), [k.__name__ for k in D.__mro__], C.__base__.__name__)
for bases in [(D,), (C,), (int,), (5,), (A, A), ()]:
    try:
        C.__bases__ = bases
        print('set', bases)
    except TypeError as e:
        print(e)
print([k.__name__ for k in D.__mro__])
class S:
    __slots__ = 'x'
try:
    C.__bases__ = (S,)
except TypeError as e:
    print(e)
try:
    int.__bases__ = (A,)
except TypeError as e:
    print(e)
try:
    del C.__bases__
except TypeError as e:
    print(e)
# The change is seen through super() as well.
class E(A):
    def who(self): return 'E' + super().who()
e = E()
print(e.who())
E.__bases__ = (B,)
print(e.who())
A.who = lambda self: 'patched'
E.__bases__ = (A,)
print(e.who())
