# getattr, setattr, hasattr, delattr, vars, dir.
# small

class A:
    cls = 1
    def __init__(self): self.inst = 2
    def m(self): pass
    @property
    def p(self): return 'prop'
    @property
    def err(self): raise AttributeError('inner')
    @property
    def val(self): raise ValueError('other')
a = A()
print(getattr(a, 'cls'), getattr(a, 'inst'), getattr(a, 'zz', 'd'), getattr(a, 'p'), getattr(a, 'err', 'default'),
    getattr(A, 'm') is A.m, getattr(a, 'm')() is None, getattr(5, 'real'), getattr(a, ''.join(['in', 'st'])))
print(hasattr(a, 'cls'), hasattr(a, 'zz'), hasattr(a, 'err'), hasattr(5, 'x'), hasattr(a, ''))
for f in (lambda: getattr(a, 'zz'), lambda: getattr(a, 'val', 'd'), lambda: hasattr(a, 'val'), lambda: getattr(a, 5),
    lambda: getattr(a, b'x', 1), lambda: hasattr(a, None), lambda: setattr(a, 5, 1), lambda: setattr(a, 'p', 1),
    lambda: setattr(5, 'x', 1), lambda: delattr(a, 'zz'), lambda: delattr(a, 'cls'), lambda: delattr(A, 'zz'),
    lambda: vars(5), lambda: vars([]), lambda: getattr(), lambda: setattr(a, 'x'), lambda: setattr(int, 'x', 1),
    lambda: delattr(int, 'real'), lambda: getattr(a, 'x', 1, 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
setattr(a, 'new', 3); setattr(a, 'not an identifier', 4); setattr(a, '', 5); setattr(A, 'added', 6)
print(a.__dict__, a.added, getattr(a, 'not an identifier'), getattr(a, ''))
delattr(a, 'new'); delattr(a, ''); delattr(A, 'added')
print(vars(a), vars(a) is a.__dict__, hasattr(a, 'added'))
vars(a)['via vars'] = 1
print(getattr(a, 'via vars'), sorted(k for k in vars(A) if not k.startswith('__')),
    vars() is globals() or vars() == globals())
def f():
    x = 1
    return vars(), dir(), locals()
print(f())
print([n for n in dir(a) if not n.startswith('__')], [n for n in dir(A) if not n.startswith('__')], 'inst' in dir(A),
    dir(f) == sorted(dir(f)), '__call__' in dir(f), 'append' in dir([]), 'mro' in dir(A), 'mro' in dir(type))
print(all(n in dir(object()) for n in ('__class__', '__eq__', '__init__', '__repr__', '__hash__',
    '__dir__')), dir(type('E', (), {})()) == sorted(set(dir(object())) | {'__dict__', '__module__', '__weakref__'}))
class D:
    __slots__ = ('x', 'y')
d = D(); d.x = 1
print([n for n in dir(d) if n in 'xy'], hasattr(d, 'y'), getattr(d, 'y', 'unset'))
class S(A): sub = 1
s = S(); s.own = 2
print([n for n in dir(s) if not n.startswith('__')], vars(s), [k for k in vars(S) if not k.startswith('__')])
class NoDict:
    __dict__ = 'fake'
print(vars(NoDict()), NoDict().__dict__)
