# str.format: fields, attributes, indices, conversions, nesting, errors.
# small

class P:
    def __init__(self): self.x, self.items = 1, [10, {'k': 'v'}]
    def __format__(self, s): return 'P<' + s + '>'
p = P()
print('{} {}'.format(1, 2), '{1} {0} {1}'.format('a', 'b'), '{a} {b}'.format(b=2, a=1),
    '{0.x} {0.items[0]} {0.items[1][k]}'.format(p), '{p.x}'.format(p=p), '{}{{}}{}'.format(1, 2),
    '{!r} {!s} {!a}'.format('é', 'é', 'é'), '{:>5}|{:<5}|{:^5}|'.format('a', 'b', 'c'), '{0:{1}}'.format(5, 4),
    '{:{}.{}f}'.format(3.14159, 8, 2), '{0:{w}}|'.format('x', w=3), '{:spec}'.format(p), '{0!r:>6}'.format('a'),
    '{[0]}'.format([7]), '{.x}'.format(p), '{d[a b]}'.format(d={'a b': 1}), '{0[-1]}'.format({'-1': 'str key'}),
    '{:{}}'.format('z', '^7'))
for f, a, k in [('{}', (), {}), ('{1}', (1,), {}), ('{a}', (), {}), ('{', (), {}), ('}', (), {}), ('{0', (1,), {}),
    ('{}{0}', (1,), {}), ('{0}{}', (1,), {}), ('{!x}', (1,), {}), ('{!}', (1,), {}), ('{0.y}', (p,), {}),
    ('{0[9]}', ([1],), {}), ('{0[a]}', ([1],), {}), ('{0.}', (1,), {}), ('{0[}', (1,), {}), ('{0[]}', (1,), {}),
    ('{:d}', ('x',), {}), ('{:{:{}}}', (1, 2, 3), {}), ('{a.b}', (), {'a': 1}), ('{0!rr}', (1,), {}),
    ('{0]}', (1,), {}), ('{a b}', (), {'a b': 1}), ('{0[a}', (1,), {}), ('}}{', (), {}), ('{:}}', (1,), {}),
    ('{!r', (1,), {}), ('{0.x.y.z}', (p,), {}), ('{-1}', (1,), {}), ('{99999999999999999999}', (1,), {}),
    ('{0[x]y}', ({'x': 1},), {})]:
    try:
        print(f, repr(f.format(*a, **k)))
    except Exception as e:
        print(f, type(e).__name__, e)
print('{a} {b}'.format_map({'a': 1, 'b': 2}))
class D(dict):
    def __missing__(self, k): return '?' + k
print('{x} {y}'.format_map(D(x=1)))
try:
    '{}'.format_map({})
except ValueError as e:
    print(e)
for spec in ('', '5', '<5', '>5', '^5', '*^7', '.2', '5.1', 's', '.0', '<', '05', '=5', '+', ',', '#', 'd', '.', '-5',
    ' ', '_', '0', 'é^5', '<05', '>05.1s'):
    try:
        print(repr(spec), repr(format('abc', spec)))
    except ValueError as e:
        print(repr(spec), e)
print('{:,} {:_} {:b} {:#x} {:e} {:%} {:c}'.format(1234567, 1234567, 5, 255, 12345.678, 0.5, 65),
    '{:08.2f} {:+d} {: d}'.format(-3.14159, 5, 5), '{0:}'.format(5), '{:>{width}}'.format('r', width=6),
    '{!s:.2}'.format(12345), '{:{fill}{align}{w}}'.format('m', fill='-', align='^', w=9))
print('{0}'.format([1, 'a']), '{}'.format(None), '{0.real}'.format(5), '{0.__class__.__name__}'.format(5),
    '{:}'.format({}), '{0}{1}{0}'.format('ab', 'cd'))
