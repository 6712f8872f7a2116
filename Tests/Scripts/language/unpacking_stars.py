# Unpacking to lists of targets, with stars, nested, from any iterable, and the errors.
# small

a, *b = 1, 2, 3
print(a, b)
*a, b = 'xyz'
print(a, b)
a, *b, c = [1, 2]
print(a, b, c)
(a, [b, *c], (d,)) = 1, (2, 3, 4), 'q'
print(a, b, c, d)
[] = ()
() = []
*a, = range(3)
print(a)
a = b = c, d = [1, 2]
print(a, b, c, d, a is b)
class L:
    pass
l, o = [0] * 3, L()
l[0], o.x, *l[1:2] = 1, 2, 3, 4
print(l, o.x)
i = 0
i, l[i] = 2, 'late index'
print(l)
print([*range(2), *'ab', *{}], (*(), *[1]), {*[1, 1], *(2,)}, {**{'a': 1}, 'b': 2, **{'a': 3}})
for x, *y in [(1, 2, 3), 'ab', {7: 8}]:
    print(x, y)
def it():
    print('start')
    for v in range(10):
        print('give', v)
        yield v
try:
    p, q = it()
except ValueError as e:
    print(e)
for src in ['a, b = 1, 2, 3', 'a, b = ()', 'a, *b, c = [1]', 'a, b = 5', 'a, = None', '[a] = {}', 'a, b, c = "ab"',
            '*a, b, c = ()', '*a, *b = 1, 2', '*a = 1', 'x = *a', 'print(*5)', 'print(**5)', '{**[1]}', '[*None]', '{*1}',
            'print(**{1: 2})', 'print(*[1], **{"sep": 2})', 'f = lambda **k: k\nf(**{"a": 1}, **{"a": 2})', 'a, b = {1: 2, 3: 4, 5: 6}.items()']:
    try:
        exec(src)
        print('ok', src)
    except Exception as e:
        print(type(e).__name__, getattr(e, 'msg', e))
def f(*args, **kw):
    return args, kw
print(f(*[1], 2, *(3, 4), k=1, **{'z': 2}, y=3))
print(f(*'ab', *iter('cd')))
def ret():
    t = 1, 2
    return 0, *t
print(ret())
d = {}
d['a'], d['b'] = d['c'] = 1, 2
print(d)
