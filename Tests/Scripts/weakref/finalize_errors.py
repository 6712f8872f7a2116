# Exceptions in finalizers: propagate from a call, go to unraisablehook on death.
# small

import weakref, sys
class A: pass
sys.unraisablehook = lambda u: print('unraisable', u.exc_type.__name__, u.exc_value)
def boom(x): raise ValueError(x)
a = A()
f = weakref.finalize(a, boom, 'called')
try:
    f()
except ValueError as e:
    print('propagated', e)
print(f.alive, f())
f = weakref.finalize(a, boom, 'on death')
g = weakref.finalize(a, print, 'others still run')
del a
print(f.alive, g.alive)
a = A()
f = weakref.finalize(a, lambda: 0, 'too', 'many')
del a
a = A()
f = weakref.finalize(a, 5)
del a
