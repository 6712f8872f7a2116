# getweakrefs: the plain reference, the plain proxy, then the newest first.
# small

import weakref
class A: pass
class R(weakref.ref):
    def __init__(self, o, cb=None, name=''): super().__init__(o, cb); self.name = name
    def __new__(cls, o, cb=None, name=''): return super().__new__(cls, o, cb)
a = A()
names = {}
def note(n, x): names[id(x)] = n; return x
def show(): print([names[id(x)] for x in weakref.getweakrefs(a)], weakref.getweakrefcount(a))
show()
c1 = note('c1', weakref.ref(a, print)); show()
c2 = note('c2', weakref.ref(a, print)); show()
p = note('p', weakref.proxy(a)); show()
s = note('s', R(a)); show()
r = note('r', weakref.ref(a)); show()
pc = note('pc', weakref.proxy(a, print)); show()
s2 = note('s2', R(a, print)); show()
del r; show()
del c1; show()
r = note('r2', weakref.ref(a)); show()
del p; show()
p = note('p2', weakref.proxy(a)); show()
del s, s2, pc; show()
print(weakref.getweakrefs(5), weakref.getweakrefs([]), weakref.getweakrefcount({}), weakref.getweakrefs(A()))
