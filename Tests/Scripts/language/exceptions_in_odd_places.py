# Exceptions raised in conditions, defaults, decorators, comprehensions, f-strings, del, iteration.
# small

def t(f, *a):
    try:
        r = f(*a)
        print('no error', r)
    except Exception as e:
        print(type(e).__name__, e)
class Boom:
    def __bool__(self): raise ValueError('bool')
    def __iter__(self): raise ValueError('iter')
    def __eq__(self, o): raise ValueError('eq')
    def __hash__(self): raise ValueError('hash')
    def __getattr__(self, n): raise ValueError('getattr ' + n)
    def __setattr__(self, n, v): raise ValueError('setattr ' + n)
    def __delattr__(self, n): raise ValueError('delattr ' + n)
    def __getitem__(self, k): raise ValueError('getitem')
    def __setitem__(self, k, v): raise ValueError('setitem')
    def __delitem__(self, k): raise ValueError('delitem')
    def __call__(self): raise ValueError('call')
    def __str__(self): raise ValueError('str')
    def __format__(self, s): raise ValueError('format')
    def __len__(self): raise ValueError('len')
    def __contains__(self, x): raise ValueError('contains')
    def __enter__(self): raise ValueError('enter')
    def __exit__(self, *a): pass
    def __index__(self): raise ValueError('index')
    def __add__(self, o): raise ValueError('add')
    def __iadd__(self, o): raise ValueError('iadd')
    def __neg__(self): raise ValueError('neg')
    def __lt__(self, o): raise ValueError('lt')
b = Boom()
def stmt(src):
    def run(): exec(src, {'b': b, 'l': [1, 2]})
    return run
for s in ['if b: pass', 'while b: pass', 'not b', 'b and 1', '1 if b else 2', 'for x in b: pass', '[*b]', 'x, y = b',
    'b == 1', '1 in [b]', '{b}', '{b: 1}', 'b.x', 'b.x = 1', 'del b.x', 'b[0]', 'b[0] = 1', 'del b[0]', 'b[0] += 1',
    'b.x += 1', 'b()', 'f"{b}"', 'f"{b!s}"', 'str(b)', 'len(b)', '1 in b', 'with b: pass', 'l[b]', 'l[b:]', 'b + 1',
    'b += 1', '-b', 'b < 1', 'sorted([b, b])', 'assert b', 'def f(x=b.q): pass', '@b.deco\ndef f(): pass',
    'class C(b.base): pass', 'class C: x = b.y', 'lambda: b.z', '(lambda: b.z)()', '[x for x in b]',
    '[x for x in l if b]', '{x: b.v for x in l}', '(x for x in b)', 'raise b.err', 'try:\n 1/0\nexcept b.exc: pass',
    'print(*b)', 'print(b)', 'dict(**b)', 'from b import x', 'return_ = b.r', 'yield_ = [b()]', 'x: b.ann = 1',
    'x = y = b.z', 'l[0], b.x = 1, 2', 'range(b)', 'max(b, 1)', 'next(b)', 'isinstance(1, b)', 'b ** 2', 'b @ b',
    'abs(b)', 'any([b])', 'hash(b)']:
    print(s.replace('\n', '; '), end=' -> ')
    t(stmt(s))
