# __del__ sees its references alive; resurrected objects keep them; callbacks come after.
# small

import weakref
log = []
class D:
    def __del__(self): log.append(('del', r() is self, cb() is self))
d = D()
r = weakref.ref(d)
cb = weakref.ref(d, lambda x: log.append(('callback', r(), x())))
del d
print(log)
log.clear()
saved = []
class Z:
    def __del__(self):
        log.append('del')
        saved.append(self)
z = Z()
r = weakref.ref(z)
cb = weakref.ref(z, lambda x: log.append('callback'))
del z
print(log, r() is saved[0], cb() is saved[0])
saved.clear()
print(log, r(), cb())
class N:
    def __del__(self):
        global made
        made = weakref.ref(self)
        log.append(made() is self)
log.clear()
n = N()
del n
print(log, made())
class M:
    def __del__(self):
        global m_cb
        m_cb = weakref.ref(self, lambda r: log.append('made in del'))
log.clear()
m = M()
del m
print(log, m_cb())
class F:
    def __init__(self): self.child = C()
    def __del__(self): log.append(('F', child() is not None))
class C:
    def __del__(self): log.append(('C', parent()))
log.clear()
f = F()
parent, child = weakref.ref(f), weakref.ref(f.child)
del f
print(log, child())
