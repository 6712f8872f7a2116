# Callbacks that make new references, kill further objects, and replace what died.
# small

import weakref
class A: pass
log = []
keep = []
a, b = A(), A()
holder = {'b': b}
del b
rb = weakref.ref(holder['b'], lambda r: log.append('b'))
def on_a(r):
    log.append('a')
    n = A()
    keep.append(n)
    keep.append(weakref.ref(n, lambda r: log.append('new')))
    holder.clear()
    log.append('a done')
ra = weakref.ref(a, on_a)
del a
print(log, keep[1]() is keep[0])
del keep[0]
print(log, rb())
# A chain where each callback drops the next object.
log.clear()
objs = [A() for _ in range(5)]
def drop(r):
    log.append(len(objs))
    if objs: objs.pop()
refs = [weakref.ref(o, drop) for o in objs]
objs.pop()
print(log)
# A callback that deletes other references of the same object before their turn.
log.clear()
a = A()
rs = [weakref.ref(a, lambda r: log.append('one'))]
rs.append(weakref.ref(a, lambda r: (log.append('two'), rs.__delitem__(0))))
del a
print(log, len(rs))
# The cache pattern: remake what died.
cache = {}
def remake(r, k='key'):
    cache[k] = 'remade'
a = A(); cache['key'] = weakref.ref(a, remake)
del a
print(cache)
