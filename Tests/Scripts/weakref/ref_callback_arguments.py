# A callback gets its own dead reference, once, and the reference keeps it until then.
# small

import weakref
class A: pass
log = []
a = A()
r = weakref.ref(a, lambda ref: log.append((ref is r, ref(), ref.__callback__)))
print(r.__callback__ is not None, log)
del a
print(log, r.__callback__, r())
# A reference that dies first takes its callback with it.
a = A()
r2 = weakref.ref(a, lambda ref: log.append('never'))
del r2, a
print(len(log))
class CB:
    def __init__(self, n): self.n = n
    def __call__(self, ref): log.append(self.n)
    def __del__(self): log.append(f'del {self.n}')
a = A()
r = weakref.ref(a, CB('x'))
del a
print(log[1:])
a = A()
r = weakref.ref(a, CB('y'))
del r
print(log[1:])
# Built-ins, bound methods and partial application by default arguments as callbacks.
l = []
a = A(); r = weakref.ref(a, l.append); del a
print(len(l), l[0] is r)
class Owner:
    def gone(self, ref): log.append('owner told')
    def watch(self, o): self.r = weakref.ref(o, self.gone)
w = Owner(); a = A(); w.watch(a); del a
print(log[-1], w.r())
a = A(); r = weakref.ref(a, None); del a; print(r())
try:
    r.__callback__ = 5
except AttributeError as e:
    print(e)
try:
    r.x = 1
except AttributeError as e:
    print(e)
