# Left to right, with the exceptions the language makes.
# small

log = []
def v(n, r=None):
    log.append(n)
    return n if r is None else r
def show():
    print(''.join(str(x) for x in log))
    log.clear()
v(1) + v(2) * v(3) - v(4); show()
v('a', 2) ** v('b', 3) ** v('c', 1); show()
(v('a'), [v('b'), v('c')], {v('d'): v('e'), v('f'): v('g')}, {v('h')}); show()
def f(*a, **k): pass
v('f', f)(v(1), *v('*', [2]), v(3), x=v(4), **v('#', {'y': 1}), z=v(5)); show()
d = {}
v('d', d)[v('i')] = v('v'); show()      # value, then object, then index
d['p'] = d['q'] = v('x')
(v('A', d)[v('1')], v('B', d)[v('2')]) = v('R', (1, 2)); show()
v('A', d)[v('1')] = v('B', d)[v('2')] = v('R'); show()
v('T') if v('c', True) else v('F'); show()
v('T') if v('c', 0) else v('F'); show()
v(0, 0) or v('b') and v('', '') or v('z'); show()
v('l', [1, 2, 3])[v('s', 0):v('e', 2):v('t', 1)]; show()
v('l', [1]).append(v('arg')); show()
lambda: v('never'); show()
def deco(n):
    log.append(n)
    def d(f):
        log.append(n.lower())
        return f
    return d
@deco('A')
@deco('B')
def g(x: v('x') = v('1'), *, y: v('y') = v('2'), z=v('3')) -> v('r'): pass
show()
class Meta(type):
    def __new__(m, n, b, ns, **k): log.append('new'); return super().__new__(m, n, b, ns)
    def __init__(c, n, b, ns, **k): log.append('init')
    @classmethod
    def __prepare__(m, n, b, **k): log.append('prep'); return {}
@deco('D')
class C(v('b', object), metaclass=v('m', Meta), k=v('k')):
    log.append('body')
print(log); log.clear()
assert v('t', 1), v('msg'); show()
x = [v('e') for _ in v('it', [1, 2]) if v('if')]; show()
{v('k'): v('w') for _ in v('it', [1])}; show()
del v('d', d)[v('i')]; show()
print(f'{v("a")}{v("b"):{v("w", 3)}}'); show()
with_log = []
v('a') < v('b') < v('c'); show()
try:
    v('x')(v('args'))
except TypeError as e:
    print(e); show()
a = [0, 0]
i = 0
i = a[i] = 1
print(a)
x, y = 1, 2
x, y = y, x
print(x, y)
