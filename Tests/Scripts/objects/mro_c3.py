# C3 linearisation: diamonds, consistent merges, and the orders that do not exist.
# small

def names(c): return [k.__name__ for k in c.__mro__]
class O: pass
class A(O): pass
class B(O): pass
class C(O): pass
class D(O): pass
class E(O): pass
class K1(A, B, C): pass
class K2(D, B, E): pass
class K3(D, A): pass
class Z(K1, K2, K3): pass
for c in (K1, K2, K3, Z):
    print(names(c))
class X: pass
class Y: pass
class XY(X, Y): pass
class YX(Y, X): pass
for bases in [(XY, YX), (X, XY), (object, X), (X, X), (X, Y, X), (X, 5), (X, bool), (bool,), (int, str),
    (type(None),), (type(lambda: 0),), (X, object)]:
    try:
        print(names(type('T', bases, {})))
    except TypeError as e:
        print(e)
class M(type):
    def mro(cls):
        r = super().mro()
        return [r[0]] + r[:0:-1] if getattr(cls, 'flip', False) or cls.__name__ == 'F' else r
class P1(metaclass=M): who = 'P1'
class P2(metaclass=M): who = 'P2'
try:
    class F(P1, P2): pass
    print(names(F), F.who)
except TypeError as e:
    print(e)
class Bad(type):
    def mro(cls): return [cls, 5]
try:
    class Q(metaclass=Bad): pass
except TypeError as e:
    print(e)
class Short(type):
    def mro(cls): return [cls, object]
class S0: x = 1
class S(S0, metaclass=Short): pass
print(names(S), hasattr(S, 'x'), S.__bases__, issubclass(S, S0), isinstance(S(), S0))
print(names(bool), names(KeyError), names(type), X.mro() == list(X.__mro__), X.mro() is X.mro())
A.__bases__ = (B,)
print(names(A))
try:
    O.__bases__ = (A,)
except TypeError as e:
    print(e)
try:
    Y.__bases__ = ()
except TypeError as e:
    print(e)
try:
    Y.__bases__ = [X]
except TypeError as e:
    print(e)
try:
    Y.__mro__ = ()
except (TypeError, AttributeError) as e:
    print(type(e).__name__, e)
