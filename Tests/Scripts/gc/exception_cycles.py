# Exceptions and their tracebacks: what keeps frames alive, and the cycles they make.

import gc, weakref
gc.disable(); gc.collect()
class A: pass
def f(keep):
    a = A()
    keep.append(weakref.ref(a))
    raise ValueError
k = []
try:
    f(k)
except ValueError as e:
    print(k[0]() is not None)
print(k[0]())
# Stored, the exception keeps the frame and its locals.
k = []
try:
    f(k)
except ValueError as e:
    saved = e
print(k[0]() is not None)
saved.__traceback__ = None
print(k[0]())
# A local that holds the exception of its own frame: a cycle.
def g(keep):
    a = A()
    keep.append(weakref.ref(a))
    try:
        raise KeyError
    except KeyError as e:
        mine = e
k = []
g(k)
print(k[0]() is not None)
gc.collect()
print(k[0]())
def h(keep):
    a = A()
    keep.append(weakref.ref(a))
    try:
        raise KeyError
    except KeyError as e:
        pass
k = []; h(k); print(k[0]())
try:
    try:
        f(k)
    except ValueError:
        raise KeyError
except KeyError as e:
    ctx = e.__context__
    r = k[-1]
print(r() is not None); del ctx; print(r() is not None)
gc.collect(); print(r())
saved = None
def gen(keep):
    a = A()
    keep.append(weakref.ref(a))
    yield a
    raise OSError
k = []
it = gen(k); next(it)
try:
    next(it)
except OSError: pass
print(k[0](), it.gi_frame)
