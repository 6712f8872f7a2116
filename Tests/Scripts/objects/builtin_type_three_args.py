# type with three arguments, type of everything, attributes of types.
# small

def m(self): return self.x
T = type('T', (), {'x': 1, 'm': m})
print(T, T.__name__, T.__qualname__, T.__module__, T().m(), T.__bases__, T.__base__, T.__mro__, T.__dict__['x'],
    T.__doc__, T.__class__, T.__basicsize__ > 0)
U = type('U', (T, int), {'__doc__': 'doc', '__slots__': ()})
print(U(5) + 1, U(5).m(), U.__doc__, U.__mro__)
ns = {'a': 1}
V = type('V', (), ns)
ns['b'] = 2
V.c = 3
print(hasattr(V, 'b'), 'c' in ns, V.a)
W = type('not an identifier', (), {'__module__': 'elsewhere', '__qualname__': 'Q.W'})
print(W, W.__name__, W.__qualname__, '__qualname__' in W.__dict__)
W.__name__ = 'renamed'; W.__qualname__ = 'X.renamed'; W.__module__ = 'm'
print(W, W.__name__, type(W()).__name__)
class Meta(type): pass
X = Meta('X', (), {})
Y = type('Y', (X,), {})
print(type(X).__name__, type(Y).__name__)
for v in (1, 1.5, 'a', None, [], (), {}, set(), b'', True, 1j, len, T, type, T(), lambda: 0, (x for x in ()),
    range(1), ..., NotImplemented, slice(1), iter([]), T.m, T().m, ''.join, str.join, int.__add__, (1).__add__,
    object(), property(), super(T, T()), Exception(), zip(), __import__('sys'), {}.keys(), iter({}), iter(''),
    iter(set()), frozenset(), staticmethod(m), classmethod(m), type.__dict__['__doc__'], T.__dict__, m.__code__,
    iter(int, 1), reversed([]), list[int], int | str):
    print(type(v).__name__, end=' ')
print()
for f in (lambda: type(), lambda: type(1, 2), lambda: type('A', (), {}, 1), lambda: type(5, (), {}),
    lambda: type('A', [], {}), lambda: type('A', (), []), lambda: type('A', (5,), {}),
    lambda: type('A', (int, str), {}), lambda: type('A', (bool,), {}), lambda: type('A', (), {'__slots__': 5}),
    lambda: type('A', (), {1: 2}).__dict__[1], lambda: type('A', (), {'__qualname__': 5}),
    lambda: type('A', (T, T), {}), lambda: type('A\ud800', (), {}), lambda: setattr(T, '__name__', 5),
    lambda: setattr(T, '__qualname__', None), lambda: T.__subclasses__(), lambda: type.__subclasses__(),
    lambda: type.__subclasses__(T), lambda: T.mro(), lambda: type.mro(T), lambda: type(T)(5),
    lambda: type.__call__(T).x, lambda: type.__new__(type, 'Z', (), {}), lambda: type.__new__(5, 'Z', (), {}),
    lambda: type.__new__(int, 'Z', (), {}), lambda: type(x=1), lambda: T.__text_signature__,
    lambda: type.__prepare__(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
