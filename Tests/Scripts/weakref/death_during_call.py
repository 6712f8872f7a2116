# Objects that lose their last name while their method, iterator or item access runs.
# small

import weakref
class A:
    def __init__(self): self.x = 'x'
    def m(self):
        global o
        o = None
        return r() is self, self.x
    def __getitem__(self, i):
        global o
        o = None
        return self.x * 2
    def __iter__(self):
        global o
        o = None
        yield self.x
        yield r() is self
    def __add__(self, other):
        global o
        o = None
        return self.x
    def __enter__(self):
        global o
        o = None
    def __exit__(self, *a): print('exit', r() is self)
    def __eq__(self, other):
        global o
        o = None
        return self.x == 'x'
    @property
    def p(self):
        global o
        o = None
        return self.x
    def __call__(self, f): return f(), self.x
    def __del__(self): print('del', end=' ')
def fresh():
    global o, r
    o = A(); r = weakref.ref(o)
for f in (lambda: o.m(), lambda: o[0], lambda: list(o), lambda: o + 1, lambda: o == 1, lambda: o.p,
    lambda: o(lambda: globals().update(o=None)), lambda: [o.p, r()], lambda: (o.m, globals().update(o=None))[0]()):
    fresh()
    print(f(), r())
fresh()
with o: print('in with', r() is not None)
print(r())
fresh()
for v in o: print(v, r() is not None)
print(r())
fresh()
def g(a):
    global o
    o = None
    b = r() is a
    del a
    return b, r()
print(g(o))
