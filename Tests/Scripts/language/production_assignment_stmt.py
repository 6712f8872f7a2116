# small
# assignment_stmt: every kind of target, left to right
class Thing:
    pass


t, d, l = Thing(), {}, [0, 1, 2, 3]
x = y = z = []
print(x is y is z)
a, b = 1, 2
a, b = b, a
(c), [d2, (e, *f)] = 1, (2, (3, 4, 5))
t.attr, d['k'], l[1:3], *g = 'a', 'v', 'xyz', 8, 9
print(a, b, c, d2, e, f, t.attr, d, l, g)
[*h], (i, *_) = (1, 2), 'ab'
() = []
[] = ()
(j, k), l2 = m = [(1, 2), 3]
print(h, i, j, k, l2, m, _)
for first, *rest in [(1, 2, 3), 'ab', [5]]:
    print(first, rest)
n = o = p, q = 1, 2
print(n, o, p, q)
*r, = 'ab'
print(r)
for text in ('a, b = 1', 'a, b = 1, 2, 3', 'a, b, *c = 1,', 'a, b = [1]', '[a, b] = {}', '(a, b), c = 1, 2', 'a, b = None', '*a, b = []', 'a, b = x for x in y', '1 = a', 'f() = 1', 'a + b = 1', '-a = 1', 'None = 1', 'True = 1', '"a" = 1', '(a, 1) = 2', '[a, f()] = 1',
             'a = 1 = b', '{} = 1', '{a} = 1', '{a: b} = 1', 'a < b = 1', 'a and b = 1', 'not a = 1', '(a) = 1', '(a, b) = 1, 2', '... = 1', '__debug__ = 1', 'f"{a}" = 1', 'x.None = 1', 'a if b else c = 1', 'a, b += 1', 'lambda: 1 = 2', 'await x = 1', '*a = 1', '(*a) = 1', '*(a, b) = 1', 'a == b = 1', '[x for x in y] = 1', 'a = ', '= 1', 'a = yield = 1', 'a b = 1', 'a. = 1', '**a = 1', 'class = 1', 'a, (b, c()) = 1'):
    try:
        exec(text, {})
        print('fine', text)
    except Exception as error:
        print(text, '|', type(error).__name__, error)
