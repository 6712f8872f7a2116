# Operators on proxies: binary, reflected, in-place, unary, comparisons, between proxies.
# small

import weakref
class N:
    def __init__(self, v): self.v = v
    def __repr__(self): return f'N({self.v})'
val = lambda o: o.v if hasattr(o, 'v') else o
for op in 'add sub mul matmul truediv floordiv mod pow lshift rshift and xor or divmod'.split():
    setattr(N, f'__{op}__', lambda s, o, *m, op=op: f'{s}.{op}({val(o)})')
    setattr(N, f'__r{op}__', lambda s, o, *m, op=op: f'{s}.r{op}({val(o)})')
    if op != 'divmod': setattr(N, f'__i{op}__', lambda s, o,
        op=op: s if not setattr(s, 'v', f'{s.v} i{op} {val(o)}') else s)
for op in 'lt le gt ge eq ne'.split():
    setattr(N, f'__{op}__', lambda s, o, op=op: f'{op} {s.v} {val(o)}')
for op in 'neg pos invert abs'.split():
    setattr(N, f'__{op}__', lambda s, op=op: f'{op} {s.v}')
a, b = N('a'), N('b')
p, q = weakref.proxy(a), weakref.proxy(b)
for o in ('+', '-', '*', '@', '/', '//', '%', '**', '<<', '>>', '&', '^', '|', '<', '<=', '>', '>=', '==', '!='):
    print(o, eval(f'p {o} 1'), '|', eval(f'1 {o} p'), '|', eval(f'p {o} q'), '|', eval(f'p {o} b'), '|',
        eval(f'a {o} q'))
print(-p, +p, ~p, abs(p), divmod(p, 1), divmod(1, p), pow(p, 1), pow(p, 1, 2))
for o in ('+=', '-=', '*=', '@=', '/=', '//=', '%=', '**=', '<<=', '>>=', '&=', '^=', '|='):
    x = N('x')
    ns = {'p': weakref.proxy(x)}
    exec(f'p {o} 1', ns)
    print(o, ns['p'], type(ns['p']).__name__, ns['p'] is x)
class Plain: pass
c = Plain(); pc = weakref.proxy(c)
for f in (lambda: pc + 1, lambda: 1 + pc, lambda: -pc, lambda: len(pc), lambda: pc[0], lambda: list(pc),
    lambda: 1 in pc, lambda: pc(), lambda: pc < 1, lambda: int(pc), lambda: [0][pc], lambda: pc == pc,
    lambda: pc == c, lambda: pc == weakref.proxy(c), lambda: pc != c, lambda: bool(pc), lambda: float(pc),
    lambda: bytes(pc), lambda: abs(pc)):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(e)
s = set([1, 2]); ps = weakref.proxy(s)
print(ps | {3} == {1, 2, 3}, {2} & ps, ps - {1}, len(ps), 1 in ps, sorted(ps), ps == {1, 2})
