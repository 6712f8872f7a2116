# Everything on a dead proxy raises ReferenceError, except what does not look.
# small

import weakref
class A:
    def __call__(self): pass
    def __iter__(self): return iter(())
class B: pass
log = []
a, b = A(), B()
pa, pb = weakref.proxy(a), weakref.proxy(b, lambda p: log.append(p is pb))
del a, b
print(log, type(pa).__name__, type(pb).__name__)
ops = {'str': str, 'bool': bool, 'len': len, 'getattr': lambda p: p.x, 'setattr': lambda p: setattr(p, 'x', 1),
    'delattr': lambda p: delattr(p, 'x'), 'call': lambda p: p(), 'item': lambda p: p[0],
    'setitem': lambda p: p.__setitem__(0, 1), 'in': lambda p: 1 in p, 'iter': iter, 'next': next,
    'add': lambda p: p + 1, 'radd': lambda p: 1 + p, 'neg': lambda p: -p, 'int': int, 'float': float,
    'index': lambda p: [0][p], 'eq': lambda p: p == 1, 'eq itself': lambda p: p == p, 'lt': lambda p: p < 1,
    'is': lambda p: p is p, 'isinstance': lambda p: isinstance(p, A), 'class': lambda p: p.__class__, 'hash': hash,
    'hasattr': lambda p: hasattr(p, 'x'), 'repr': lambda p: repr(p)[:13], 'id': lambda p: id(p) > 0, 'format': format,
    'bytes': bytes, 'callable': callable, 'dir': dir, 'reversed': reversed, 'ref': weakref.ref,
    'count': weakref.getweakrefcount, 'abs': abs, 'divmod': lambda p: divmod(p, 1), 'iadd': lambda p: p.__iadd__(1),
    'tuple': tuple, 'unpack': lambda p: [*p], 'fstring': lambda p: f'{p}', 'fstring!r': lambda p: f'{p!r}'[:13]}
for n, f in ops.items():
    for p in (pa, pb):
        try:
            print(n, f(p), end=' | ')
        except Exception as e:
            print(n, type(e).__name__, e, end=' | ')
    print()
