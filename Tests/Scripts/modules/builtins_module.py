# The builtins module, __builtins__, shadowing and deleting names.
# small

import builtins
print(builtins.len is len, builtins.__name__, builtins.True_ if hasattr(builtins, 'True_') else 'no',
    builtins.print is print)
len = lambda x: 'shadowed'
print(len([1]), builtins.len([1]))
del len
print(len([1, 2]))
builtins.added = 'visible everywhere'
print(added)
def f(): return added
print(f())
del builtins.added
try:
    added
except NameError as e:
    print(e)
old = builtins.abs
builtins.abs = lambda x: 'patched'
print(abs(-1))
builtins.abs = old
print(abs(-1))
ns = {'__builtins__': {'only': 'this'}}
print(eval('only', ns))
try:
    eval('len([])', ns)
except NameError as e:
    print(e)
ns = {}
exec('x = len([1])', ns)
print(ns['x'], '__builtins__' in ns, ns['__builtins__'] is builtins.__dict__ or ns['__builtins__'] is builtins)
try:
    exec('class C: pass', {'__builtins__': {}})
except NameError as e:
    print(e)
try:
    exec('import math', {'__builtins__': {}})
except ImportError as e:
    print(e)
def g():
    return len
print(g() is builtins.len)
names = [n for n in dir(builtins) if isinstance(getattr(builtins, n), type) and issubclass(getattr(builtins, n), BaseException)]
print(builtins.__len__ if hasattr(builtins, '__len__') else 'no __len__', 'ValueError' in names,
    'ExceptionGroup' in names, builtins.__debug__)
