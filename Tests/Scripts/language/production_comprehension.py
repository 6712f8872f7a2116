# small
# comprehension: clauses, scope, the first iterable outside
print([x for x in 'abc'], {x for x in [1, 1]}, {k: v for k, v in zip('ab', (1, 2))}, sorted({x % 3 for x in range(9)}))
print([(x, y) for x in range(3) for y in range(x)], [x for x in range(10) if x % 2 if x > 4], [[i * j for j in range(3)] for i in range(3)])
print([a + b for a, (b, *c) in [(1, (2, 3)), (4, (5,))]], [x for x, in [(1,), (2,)]], [y for x in 'ab' for y in (x.upper(),)], [x if x else None for x in (0, 1)])
x = 'outer'
print([x for x in (1, 2)], x, [last := n for n in (1, 2, 3)], last)


class Body:
    items = [1, 2]
    fine = [n for n in items]
    try:
        wrong = [n for n in (1,) for m in items]
    except NameError as error:
        print(error)


print(Body.fine, [f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]])
print({len(w): w for w in ('a', 'bb', 'cc')}, [*(n for n in range(2)), 5])
for use in (lambda: [x for x in 5], lambda: [a for a, b in [(1,)]], lambda: {[]: 1 for _ in [1]}, lambda: {[] for _ in [1]}, lambda: [1 / n for n in (1, 0)],
            lambda: [unknown for _ in [1]]):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
for text in ('[x for]', '[for x in y]', '[x for x]', '[x, y for x in y]', '[*x for x in y]', '{**x for x in y}', '[x for x in 1, 2]', '[x for x in a if]', '[x for 1 in a]',
             '[x for f() in a]', '[(yield) for x in a]', '[x := 1 for x in a]', '[i := 0 for i in a]', '[j for j in (k := a)]', '{x: y, z for x in a}', '[x else y for x in z]',
             'f(x for x in y, 1)', 'f(1, x for x in y)', 'class A: [b := 1 for c in d]'):
    try:
        compile(text, 'text', 'exec')
        print('fine', text)
    except SyntaxError as error:
        print(text, '|', error)
