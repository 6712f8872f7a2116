# == and != of references: by referent while both live, by identity afterwards.
# small

import weakref
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == getattr(o, 'v', None)
    def __hash__(self): return hash(self.v)
a, b, c = A(1), A(1), A(2)
ra, rb, rc, ra2 = weakref.ref(a), weakref.ref(b), weakref.ref(c), weakref.ref(a, print)
print(ra == rb, ra != rb, ra == rc, ra == ra2, ra is ra2, ra == a, ra == 1, ra != None, ra.__eq__(5), ra.__ne__('x'))
print(hash(ra) == hash(a), len({ra, rb, rc}), {ra: 'v'}[rb])
for op in ('<', '<=', '>', '>='):
    try:
        eval(f'ra {op} rb')
    except TypeError as e:
        print(e)
ra2 = None
del a
print(ra == rb, ra == ra, ra != rb, ra in [ra], ra in {ra})
del b
print(ra == rb, rb == rb, rb != ra, hash(ra) == hash(1))
class Odd:
    def __eq__(self, o): return 'odd'
    __hash__ = None
x, y = Odd(), Odd()
print(weakref.ref(x) == weakref.ref(y), weakref.ref(x) != weakref.ref(y))
try:
    hash(weakref.ref(x))
except TypeError as e:
    print(e)
class Raises:
    def __eq__(self, o): raise ValueError('eq')
p, q = Raises(), Raises()
try:
    weakref.ref(p) == weakref.ref(q)
except ValueError as e:
    print(e)
rp = weakref.ref(p)
print(rp == rp if False else rp is weakref.ref(p))
plain1, plain2 = type('P', (), {})(), type('P', (), {})()
print(weakref.ref(plain1) == weakref.ref(plain2), weakref.ref(plain1) == weakref.ref(plain1))
