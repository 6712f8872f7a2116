# Exceptions in __del__ are reported and never propagate; missing attributes, odd __del__s.
# small

import sys
sys.unraisablehook = lambda u: print('unraisable', u.exc_type.__name__, u.exc_value, u.err_msg,
    getattr(u.object, '__qualname__', u.object))
class A:
    def __del__(self): raise ValueError('boom')
a = A(); del a
class B:
    def __init__(self): raise KeyError('init failed')
    def __del__(self): print('del runs, though', hasattr(self, 'x'))
try:
    B()
except KeyError as e:
    print(e)
class C:
    def __new__(cls): raise OSError('new failed')
    def __del__(self): print('never')
try:
    C()
except OSError as e:
    print(e)
class E: __del__ = None
e = E(); del e
class F:
    __del__ = 5
f = F(); del f
class G:
    def __del__(self, extra): pass
g = G(); del g
class H:
    @staticmethod
    def __del__(): print('static del')
h = H(); del h
class I:
    @classmethod
    def __del__(cls): print('class del', cls.__name__)
i = I(); del i
class J: pass
j = J(); j.__del__ = lambda: print('instance attribute: never'); del j
J.__del__ = lambda self: print('added later')
j = J(); del j
del J.__del__
j = J(); del j
class K(A):
    def __del__(self):
        super().__del__()
k = K(); del k
class L:
    def __del__(self): sys.exit(3)
l = L(); del l
class M:
    def __getattr__(self, n): print('getattr', n); raise AttributeError(n)
m = M(); del m
class N:
    def __del__(self): return 'ignored'
n = N(); print(n.__del__()); del n
try:
    try:
        raise TypeError('outer')
    except TypeError:
        x = A(); del x
        raise
except TypeError as t:
    print('still', t, t.__context__)
