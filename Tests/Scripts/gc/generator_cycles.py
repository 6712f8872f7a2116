# Suspended generators in cycles: closed by the collector, finally blocks run.

import gc, weakref
gc.disable()
log = []
def gen(n):
    try:
        me = yield
        yield n
    finally:
        log.append(n)
g = gen(1); next(g); g.send(g)
r = weakref.ref(g)
del g
print(log, r() is not None)
gc.collect()
print(log, r())
log.clear()
class A: pass
a = A()
def holds(o):
    with CM():
        yield o
class CM:
    def __enter__(self): pass
    def __exit__(self, *a): log.append(a[0].__name__)
a.g = holds(a); next(a.g)
w = weakref.ref(a, lambda r: log.append('callback'))
del a
gc.collect()
print(log, w())
log.clear()
# A generator that yields while it is closed.
import sys
sys.unraisablehook = lambda u: log.append((u.exc_type.__name__, str(u.exc_value)))
def bad():
    try:
        me = yield
        yield
    except GeneratorExit:
        yield 'no'
g = bad(); next(g); g.send(g); del g
gc.collect()
print(log)
log.clear()
def raising():
    try:
        me = yield
        yield
    finally:
        raise ValueError('at close')
g = raising(); next(g); g.send(g); del g
gc.collect()
print(log)
log.clear()
saved = []
def saves():
    me = yield
    try:
        yield
    finally:
        saved.append(me)
g = saves(); next(g); g.send(g); del g
gc.collect()
print(len(saved), next(saved[0], 'finished'))
fresh = gen(2)
fresh_list = [fresh]
del fresh, fresh_list
print(log)
def outer():
    yield from inner()
def inner():
    try:
        x = yield
        yield
    finally:
        log.append('inner closed')
g = outer(); next(g); g.send(g); del g
gc.collect()
print(log)
