# __del__ in hierarchies: inheritance, super, overriding, metaclasses, slots, builtin bases.
# small

class Base:
    def __del__(self): print('Base.__del__', type(self).__name__)
class Child(Base): pass
class Over(Base):
    def __del__(self):
        print('Over first')
        super().__del__()
class Silenced(Base):
    def __del__(self): pass
class Mixin:
    def __del__(self):
        print('Mixin')
        getattr(super(), '__del__', lambda: print('no more'))()
class Both(Mixin, Base): pass
class Alone(Mixin): pass
class L(list, Base): pass
class D(dict, Base): pass
class I(int, Base): pass
class T(tuple, Base): pass
class E(Exception, Base): pass
class F(float, Base): pass
class S(str, Base): pass
class St(set, Base): pass
class Sl(Base): __slots__ = ('x',)
for c in (Child, Over, Silenced, Both, Alone, L, D, I, T, E, F, S, St, Sl):
    print(c.__name__, end=': ')
    c()
    print()
x = I(5) + I(6); print(x)
l = L([1, 2]); l2 = l[:]; del l; print(type(l2).__name__)
try:
    raise E('raised')
except E as e:
    print('caught')
print('after handler')
class Changing(Base): pass
o = Changing(); o.__class__ = Over; del o
