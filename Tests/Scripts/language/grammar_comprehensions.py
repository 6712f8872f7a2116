# small
# Comprehensions of each kind: clauses, conditions, scopes, the order of evaluation.


def v(x, name):
    print(name, end=' ')
    return x


print([x for x in range(3)], {x % 2 for x in range(5)}, {x: x * x for x in range(3)}, list(x for x in range(3)))
print([x for x in range(10) if x % 2 if x > 3], [(x, y) for x in 'ab' for y in range(x == 'b', 3)], [x for y in [[1], [2, 3]] for x in y])
print([[x * y for x in range(3)] for y in range(3)], [x for x, in [(1,)]], [a + b for a, b in zip([1], [2])], [x for x, *y in ['abc']])
print([y for x in range(3) if (y := x * 2)], y, [x for x in [x for x in [x for x in range(2)]]])
print([v(x, 'e') for x in v([1, 2], 'i') if v(x, 'c')])
print({v(k, 'k'): v(w, 'v') for k, w in v({1: 2}, 'i').items()})
x = 'outer'
print([x for x in range(2)], x)
print([x for _ in range(1)], [lambda: x for x in range(2)][0]())
class A:
    n = 3
    items = [i for i in range(n)]
    try: bad = [n for i in range(1)]
    except NameError as error: print(error)
    pairs = [(i, j) for i in range(2) for j in range(2)]
print(A.items, A.pairs)
g = (v(x, 'lazy') for x in v([1, 2, 3], 'now'))
print('made', next(g), next(g), list(g))
print(sum(x for x in range(4)), dict((x, 1) for x in 'ab'), any(x > 1 for x in range(3)), ''.join(str(x) for x in range(3)), max((x for x in [3, 1]), default=0))
for code in ('[x for x in 5]', '[x for x, y in [1]]', '{[]: 1 for x in "a"}', '{[] for x in "a"}', '[undefined for x in "a"]', '[x.y for x in [1]]', '(x for x in None)'):
    try: print(eval(code))
    except Exception as error: print(code, type(error).__name__, error)
def generator():
    return [(i, j) for i in range(3) for j in (lambda: range(i))()]
print(generator())
t = [1, 2, 3]
print([t.pop() for _ in range(3)], [i for i in t], [t for t.__class__ in []] if False else 'x')
m = {}
print([0 for m['k'] in range(3)], m)
print({**{k: v for k, v in [('a', 1)]}}, {*{k for k in 'a'}}, [*(k for k in 'b')])
