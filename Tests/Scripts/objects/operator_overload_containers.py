# A sequence, a mapping and a set written in the language, used by built-ins.
# small

class Seq:
    def __init__(self, *a): self.a = list(a)
    def __len__(self): return len(self.a)
    def __getitem__(self, i): return Seq(*self.a[i]) if isinstance(i, slice) else self.a[i]
    def __setitem__(self, i, v): self.a[i] = v
    def __delitem__(self, i): del self.a[i]
    def __add__(self, o): return Seq(*self.a, *o)
    def __radd__(self, o): return Seq(*o, *self.a)
    def __iadd__(self, o): self.a += list(o); return self
    def __mul__(self, n): return Seq(*self.a * n)
    __rmul__ = __mul__
    def __eq__(self, o): return isinstance(o, Seq) and self.a == o.a
    def __lt__(self, o): return self.a < o.a
    def __reversed__(self): return iter(self.a[::-1])
    def __repr__(self): return f'Seq{tuple(self.a)}'
s = Seq(3, 1, 2)
print(len(s), s[0], s[-1], s[1:], s[::-1], list(s), 2 in s, 9 in s, list(reversed(s)), sorted(s), max(s), sum(s),
    s + [4], [0] + s, s * 2, 2 * s, s == Seq(3, 1, 2), s != Seq(), [*s], bool(Seq()), any(Seq(0)), dict(enumerate(s)),
    list(zip(s, s[1:])), s < Seq(4), list(map(str, s)), tuple(filter(None, Seq(0, 1))))
s[0] = 'x'; s[1:2] = 'yz'; del s[-1]; t = s; t += 'w'; print(s, t is s)
a, *b = s; print(a, b, '-'.join(s), [*iter(s)])
class CaseMap:
    def __init__(self, **k): self.d = {}; self.update(k)
    def update(self, k):
        for n in k: self[n] = k[n]
    def __getitem__(self, k): return self.d[k.lower()][1]
    def __setitem__(self, k, v): self.d[k.lower()] = k, v
    def __delitem__(self, k): del self.d[k.lower()]
    def __contains__(self, k): return k.lower() in self.d
    def __iter__(self): return (k for k, v in self.d.values())
    def __len__(self): return len(self.d)
    def keys(self): return list(self)
    def __or__(self, o): r = CaseMap(**self); r.update(o); return r
    def __repr__(self): return 'CaseMap(' + ', '.join(f'{k}={self[k]!r}' for k in self) + ')'
m = CaseMap(Host='x', Port=1)
m['HOST'] = 'y'
print(m, m['host'], 'PORT' in m, len(m), list(m), dict(m), {**m}, (lambda **k: k)(**m), m | {'New': 2},
    '%(port)s' % m, '{HOST}'.format_map(m), sorted(m), [*m])
del m['port']
try:
    m['port']
except KeyError as e:
    print('KeyError', e)
class Bits:
    def __init__(self, it=()): self.n = 0; [self.add(i) for i in it]
    def add(self, i): self.n |= 1 << i
    def __contains__(self, i): return self.n >> i & 1 == 1
    def __iter__(self): n, i = self.n, 0; return (i for i in range(n.bit_length()) if n >> i & 1)
    def __len__(self): return self.n.bit_count()
    def _make(n): b = Bits(); b.n = n; return b
    def __and__(self, o): return Bits._make(self.n & o.n)
    def __or__(self, o): return Bits._make(self.n | o.n)
    def __sub__(self, o): return Bits._make(self.n & ~o.n)
    def __xor__(self, o): return Bits._make(self.n ^ o.n)
    def __le__(self, o): return self.n & ~o.n == 0
    def __eq__(self, o): return self.n == o.n
    def __hash__(self): return hash(self.n)
    def __repr__(self): return 'Bits' + str(list(self))
p, q = Bits([1, 5, 70]), Bits([5, 6])
print(p, len(p), 5 in p, 6 in p, p & q, p | q, p - q, p ^ q, p <= p | q, p <= q, p == Bits([70, 5, 1]),
    len({p, Bits([1, 5, 70])}), sum(p), max(p), set(p) == {1, 5, 70}, bool(Bits()), not Bits())
