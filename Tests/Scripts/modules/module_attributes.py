# Attributes of modules and packages; __getattr__ and __dir__ of a module; the module type.
# small

import helpers, helpers.plain as plain, helpers.sub.leaf as leaf, helpers.dynamic as dyn, math, sys
print(__name__, __doc__, __package__, __file__.endswith('module_attributes.py'), __spec__)
print(plain.__name__, plain.__doc__, plain.__package__, plain.__file__.endswith('helpers/plain.py'), leaf.__package__,
    helpers.__package__, helpers.__path__[0].endswith('helpers'), hasattr(plain, '__path__'), helpers.__doc__,
    leaf.where)
print(repr(math).split("'")[1], repr(sys), repr(plain).startswith("<module 'helpers.plain' from '"),
    type(math).__name__)
print(dyn.lazy, dir(dyn), hasattr(dyn, 'zzz'))
try:
    dyn.zzz
except AttributeError as e:
    print(e)
from helpers.dynamic import lazy
print(lazy)
try:
    from helpers.dynamic import zzz
except ImportError as e:
    print(str(e).split(' (')[0])
M = type(math)
m = M('name', 'doc')
print(m.__name__, m.__doc__,
    m.__dict__ == {'__name__': 'name', '__doc__': 'doc', '__package__': None, '__loader__': None, '__spec__': None},
    repr(m))
m.x = 1
del m.x
for f in (lambda: m.x, lambda: M(), lambda: M(5), lambda: M('a', 'b', 'c'), lambda: delattr(m, 'q'),
    lambda: setattr(m, '__dict__', {}), lambda: plain.no, lambda: math.no, lambda: sys.modules['x']):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
plain.new = 'added'
print(plain.new, 'new' in vars(plain), vars(plain) is plain.__dict__, plain.func.__globals__ is vars(plain),
    plain.func.__module__)
class Sub(M):
    @property
    def prop(self): return 'property of a module'
s = Sub('s')
print(s.prop, repr(s))
del m.__name__
print(repr(m))
print('__builtins__' in globals(), __builtins__.len is len, hasattr(plain, '__builtins__'),
    sorted(k for k in vars(plain) if not k.startswith('__')))
