# KeyedRef: a reference with a key, as WeakValueDictionary uses it.
# small

import weakref
class A: pass
log = []
a = A()
k = weakref.KeyedRef(a, lambda r: log.append(r.key), 'the key')
print(k.key, k() is a, type(k).__name__, isinstance(k, weakref.ref), k.__slots__)
k.key = 'other'
try:
    k.more = 1
except AttributeError as e:
    print(e)
del a
print(log, k())
for args in [(), (log,), (A(),), (A(), None), (5, None, 'k'), (A(), None, 'k', 1)]:
    try:
        print(weakref.KeyedRef(*args)())
    except TypeError as e:
        print(e)
d = weakref.WeakValueDictionary()
b = A()
d['x'] = b
print([type(r).__name__ for r in d.valuerefs()], [r.key for r in d.valuerefs()], d.data['x'].key)
c = A()
k1, k2 = weakref.KeyedRef(c, None, 1), weakref.KeyedRef(c, None, 2)
print(k1 is k2, k1 == k2, k1 == weakref.ref(c), hash(k1) == hash(k2), k1.__callback__)
