# finalize: running on death, calling, detach, peek, alive.
# small

import weakref
class A: pass
def cb(*a, **k):
    print('run', a, k)
    return 'result'
a = A()
f = weakref.finalize(a, cb, 1, 2, k=3)
print(f.alive, f.peek()[0] is a, f.peek()[1] is cb, f.peek()[2:], f.atexit)
del a
print(f.alive, f.peek(), f(), f.detach())
a = A()
f = weakref.finalize(a, cb, 'called')
print(f(), f.alive, f())
del a
a = A()
f = weakref.finalize(a, cb, 'detached')
o, fn, args, kw = f.detach()
print(o is a, fn is cb, args, kw, f.alive, f.detach(), f())
del o, a
# The finalizer object needs no holder.
a = A()
weakref.finalize(a, print, 'unheld')
del a
a = A()
f = weakref.finalize(a, cb, 'x')
f.atexit = False
print(f.atexit, f.alive)
f.atexit = 1
print(f.atexit)
del a
print(f.atexit)
f.atexit = True
print(f.atexit)
for args in [(), (A(),), (5, print)]:
    try:
        x = weakref.finalize(*args)
        print('made', x.alive)
    except TypeError as e:
        print(e)
try:
    weakref.finalize(obj=A(), func=print)
except TypeError as e:
    print(e)
a = A()
f = weakref.finalize(a, print, sep='|', end='!\n')
f()
try:
    f.other = 1
except AttributeError as e:
    print(e)
try:
    f.alive = False
except AttributeError as e:
    print(e)
print(callable(f), hash(f) == hash(f), f == f, bool(f))
