# Collections in the middle of sorting, iterating, hashing and comparing.

import gc
class K:
    def __init__(self, v): self.v, self.me = v, self
    def __lt__(self, o): gc.collect(); return self.v < o.v
    def __eq__(self, o): gc.collect(); return self.v == o.v
    def __hash__(self): gc.collect(); return self.v % 3
    def __repr__(self): gc.collect(); return f'K{self.v}'
    def __iter__(self): gc.collect(); return iter([self.v])
    def __len__(self): gc.collect(); return 1
    def __getattr__(self, n): gc.collect(); return n
    def __del__(self): pass
print(sorted([K(3), K(1), K(2)]))
d = {K(i): i for i in range(4)}
print(d[K(2)], K(3) in d, len(d))
s = {K(1), K(4), K(1)}
print(len(s), K(4) in s)
print([*K(5)], max(K(1), K(2)), K(7).attr, str([K(1), {K(2): K(3)}]))
def gen():
    for i in range(3):
        gc.collect()
        yield K(i)
print(list(gen()), tuple(gen()), [k.v for k in gen()], dict(zip(gen(), gen())))
l = [K(i) for i in range(5)]
print(l.index(K(3)), l.count(K(2)), K(4) in l, l == [K(i) for i in range(5)])
print('%s %r' % (K(1), K(2)), f'{K(3)}', ''.join(map(str, gen())))
class G:
    @property
    def p(self): gc.collect(); return K(1)
    def __call__(self, *a, **k): gc.collect(); return a, k
print(G().p, G()(K(1), *[K(2)], x=K(3), **{'y': K(4)}))
try:
    raise ValueError(K(9))
except ValueError as e:
    gc.collect()
    print(e)
