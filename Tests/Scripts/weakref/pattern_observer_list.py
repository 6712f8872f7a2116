# A list of weak callbacks that cleans itself, while it is being walked.
# small

import weakref
class Signal:
    def __init__(self): self.slots = []
    def connect(self, f):
        make = weakref.WeakMethod if hasattr(f, '__self__') else weakref.ref
        self.slots.append(make(f, self.drop))
    def drop(self, r): self.slots.remove(r)
    def emit(self, *a):
        return [f(*a) for r in self.slots[:] if (f := r()) is not None]
class L:
    def __init__(self, n): self.n = n
    def hear(self, x): return self.n, x
    def kill(self, x):
        global victim
        victim = None
        return 'killed'
s = Signal()
a, b, victim = L('a'), L('b'), L('victim')
def plain(x): return 'plain', x
for f in (a.hear, b.hear, plain, a.kill, victim.hear): s.connect(f)
f = None
print(s.emit(1), len(s.slots))
del b; print(s.emit(2), len(s.slots))
del plain; print(s.emit(3), len(s.slots))
a.hear2 = a.hear; s.connect(lambda x: 'lambda dies at once'); print(len(s.slots))
del a.hear2, a; print(s.emit(4), len(s.slots))
