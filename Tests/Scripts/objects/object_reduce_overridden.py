# __reduce_ex__ of classes that change something, and of subclasses of built-in types.
import sys
import types


def shown(value):
    if isinstance(value, tuple) and value and callable(value[0]) and not isinstance(value[0], type):
        return value[0].__name__, *value[1:]
    return value


def t(f, *a):
    try: print(shown(f(*a)))
    except BaseException as e: print(type(e).__name__, e)


class P:
    def __init__(s): s.v = [1]
p = P(); r = p.__reduce_ex__(4); q = r[0](*r[1]); q.__dict__.update(r[2]); print(q.v, r[2] is p.__dict__)
class S(set): pass
s = S([1]); s.k = 2; print(s.__reduce__()); 
class B(bytearray): pass
b = B(b'xy'); b.k = 2; print(b.__reduce__(), b.__reduce_ex__(3), bytearray().__reduce_ex__(4))
class E(Exception): pass
e = E(1); e.k = 3; print(e.__reduce__())
class X:
    __reduce__ = None
t(lambda: X().__reduce_ex__(2))
class Y:
    def __reduce__(s): raise KeyError('r')
t(lambda: Y().__reduce_ex__(2))
class Z:
    def __reduce_ex__(s, p): return 'z%d' % p
t(lambda: Z().__reduce__()[0].__name__)
class W: __slots__ = ('a',); __getstate__ = lambda s: (None, {'a': 1})
print(W().__reduce_ex__(2)[2]); t(lambda: W().__reduce_ex__(0)[0].__name__)
class V: __getstate__ = 5
t(lambda: V().__reduce_ex__(2))
class N(type): pass
class NN(metaclass=N): pass
t(lambda: object.__reduce_ex__(NN, 2)); t(lambda: object.__reduce_ex__(int, 2)); t(lambda: type.__reduce_ex__(int, 2))
t(lambda: object().__reduce_ex__(2 ** 70)); t(lambda: object().__reduce_ex__(-1)[0].__name__); t(lambda: object().__reduce_ex__(None))
t(lambda: iter([1]).__reduce_ex__(2)); t(lambda: (5).__reduce_ex__(2)); t(lambda: "x".__reduce_ex__(2)); t(lambda: None.__reduce_ex__(2)); t(lambda: super(P, p).__reduce_ex__(2)[1])
t(lambda: types.SimpleNamespace(a=1).__reduce_ex__(2)); t(lambda: sys.flags.__reduce__()[0]); t(lambda: (i for i in ()).__reduce_ex__(2))
