import types, sys
def name(v):
    if isinstance(v, tuple): return "(" + ", ".join(map(name, v)) + ")"
    if callable(v) and hasattr(v, '__qualname__'): return f"{v.__module__}.{v.__qualname__}"
    if isinstance(v, list): return "[" + ", ".join(map(name, v)) + "]"
    if hasattr(v, '__next__'): return f"{type(v).__name__}{list(v)}"
    return repr(v)
def show(label, o):
    for p in (0, 1, 2, 3, 4):
        try: print(label, p, name(o.__reduce_ex__(p)))
        except Exception as e: print(label, p, type(e).__name__, e)
    try: print(label, 'r', name(o.__reduce__()))
    except Exception as e: print(label, 'r', type(e).__name__, e)
class A:
    def __init__(s): s.x = 1
    def __repr__(s): return type(s).__name__+'()'
class E(A):
    def __init__(s): pass
class S:
    __slots__ = ('b', 'a', '__p')
    def __init__(s): s.a = 1; s.__p = 2
    def __repr__(s): return 'S()'
class SD(S):
    __slots__ = ('__dict__','c')
    def __init__(s): S.__init__(s); s.c = 3; s.d = 4
class L(list):
    def __init__(s, *a): list.__init__(s, *a); s.k = 1
class D(dict): pass
class T(tuple): pass
class I(int): pass
class F(float): pass
class St(str): pass
class G:
    def __getnewargs__(s): return (1,2)
    def __repr__(s): return 'G()'
class GE:
    def __getnewargs_ex__(s): return (1,), {'k':2}
class B1:
    def __getnewargs_ex__(s): return 5
class B2:
    def __getnewargs_ex__(s): return (5,)
class B3:
    def __getnewargs_ex__(s): return (5,6)
class B4:
    def __getnewargs_ex__(s): return ((),6)
class B5:
    def __getnewargs__(s): return []
class GS:
    def __getstate__(s): return 'state'
class GS0(S):
    def __getstate__(s): return 'state'
class R:
    def __reduce__(s): return 'R'
class Set(set): pass
for l, o in [('A', A()), ('E', E()), ('S', S()), ('SD', SD()), ('L', L([1])), ('D', D(a=1)), ('T', T((1,))), ('I', I(5)), ('F', F(1.5)), ('St', St('x')),
  ('G', G()), ('GE', GE()), ('B1', B1()), ('B2', B2()), ('B3', B3()), ('B4', B4()), ('B5', B5()), ('GS', GS()), ('GS0', GS0()), ('R', R()), ('Set', Set([1])),
  ('object', object()), ('None', None), ('...', ...), ('NI', NotImplemented), ('int', 5), ('str', 'x'), ('float', 1.5), ('list', [1]), ('tuple', (1,)), ('dict', {1:2}),
  ('gen', (x for x in [])), ('func', lambda: 0), ('code', show.__code__), ('mod', sys), ('type', types.FunctionType), ('bool', True), ('bytes', b'x'), ('complex', 1j),
  ('prop', property()), ('sm', staticmethod(len)), ('cm', classmethod(len)), ('frame', sys._getframe()), ('mv', memoryview(b'x')), ('mp', type.__dict__), ('bltin', len), ('meth', [].append),
  ('bound', A().__repr__), ('slice', slice(1)), ('range', range(3)), ('ba', bytearray(b'x')), ('fs', frozenset([1])), ('cell', types.CellType()), ('super', super(E, E())), ('keys', {}.keys()), ('union', int|str), ('alias', list[int]), ('wr', __import__('weakref').ref(A))]:
    show(l, o)
print(A().__getstate__(), E().__getstate__(), S().__getstate__(), SD().__getstate__())
a = A(); print(a.__getstate__() is a.__dict__)
print(S.__dict__.get('__slotnames__'), A.__dict__.get('__slotnames__'))
try: object().__reduce_ex__('a')
except Exception as e: print(e)
try: object().__reduce_ex__()
except Exception as e: print(e)
