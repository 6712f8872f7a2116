# Which references are reused, and the order of the list of them.
# small

from weakref import ref, proxy, getweakrefs
class A: pass
class R(ref): pass
a = A(); s, c, r, p = R(a), ref(a, id), ref(a), proxy(a); n = {id(s): 's', id(c): 'c', id(r): 'r', id(p): 'p'}
print(ref(a, None) is r, proxy(a) is p, R(a) is s, ref(a, id) is c, a.__weakref__ is r,
    [n[id(x)] for x in getweakrefs(a)])
