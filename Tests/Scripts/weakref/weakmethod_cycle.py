# WeakMethod with the collector: an object in a cycle, and the callback that fires once.

import weakref, gc
gc.disable()
class A:
    def m(self): return 1
log = []
a = A(); a.me = a
w = weakref.WeakMethod(a.m, lambda r: log.append(r is w))
del a
print(w()(), log)
gc.collect()
print(w(), log)
class Observer:
    def __init__(self, subject): self.h = weakref.WeakMethod(self.update); subject.append(self.h)
    def update(self, v): log.append(v)
subject = []
o1, o2 = Observer(subject), Observer(subject)
def notify(v):
    for h in subject:
        if (m := h()) is not None: m(v)
log.clear()
notify(1)
del o1
notify(2)
print(log)
subject[:] = [h for h in subject if h() is not None]
print(len(subject))
o2.cycle = o2.update
del o2
notify(3)
gc.collect()
notify(4)
print(log)
