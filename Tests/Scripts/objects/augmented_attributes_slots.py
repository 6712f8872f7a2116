# Augmented assignment through properties, slots, class attributes, items of attributes.
# small

class P:
    def __init__(self): self._v = 1; self.l = [1]; self.d = {'k': 1}
    @property
    def v(self): print('get'); return self._v
    @v.setter
    def v(self, x): print('set', x); self._v = x
    @property
    def ro(self): return [0]
    n = 10
p = P()
p.v += 5; p.l += [2]; p.l[0] += 9; p.d['k'] += 1; p.d['new'] = p.d.get('new', 0) + 1; p.n += 1
print(p._v, p.l, p.d, p.n, P.n)
try:
    p.ro += [1]
except AttributeError as e:
    print(e)
class S:
    __slots__ = 'x', 'y'
s = S(); s.x = 1; s.x += 1; s.x *= 'a'
print(s.x)
try:
    s.y += 1
except AttributeError as e:
    print(e)
P.n -= 3; P.l2 = (); P.l2 += (1,); print(P.n, p.n, P.l2)
def f(): return p
f().v -= 1; f().l[len(p.l) - 1] **= 2; print(p.l)
x = [p, p]; x[0].n = x[1].n = 0; x[0].n += 1; x[1].n += 1; print(p.n)
d = {'a': [1]}; e = d; d['a'] += [2]; d['a'][0] -= 1; d |= {'b': ()}; print(e)
