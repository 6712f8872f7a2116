# Generator expressions: laziness, scope, in calls, nested, with send and close, names.
# small

print(sum(x * x for x in range(5)), list(x for x in 'ab'), max((len(s) for s in ['a', 'bcd']), default=0), dict((k, v) for k, v in [(1, 2)]), ''.join(c.upper() for c in 'abc'), set(i % 2 for i in range(5)) == {0, 1}, tuple(i for i in ()), any(x > 1 for x in [1, 2, 1 / 1]))
def note(x): print('n', x); return x
g = (note(i) for i in [1, 2, 3])
print('lazy'); print(next(g)); g.close(); print(list(g))
g = (note(i) + note(j) for i in note([1]) for j in note([10, 20]) if note(j) > 10)
print('made'); print(list(g))
x = 'outer'
g = (x for _ in [1]); x = 'changed'; print(next(g))
def f(): y = 1; g = (y for _ in [1, 2]); a = next(g); y = 2; return a, next(g)
print(f())
n = [i for i in (j * 2 for j in (k + 1 for k in range(3)))]
print(n, [list(z) for z in ((a, b) for a in 'x' for b in 'yz')], [*(i for i in range(2))],
    {**{k: v for k, v in ((1, 2),)}})
g = (i for i in range(3))
try:
    g.send(1)
except TypeError as e:
    print(e)
print(next(g))
try:
    g.throw(ValueError('in genexp'))
except ValueError as e:
    print(e, list(g))
g = (1 / i for i in [1, 0, 2])
print(next(g))
try:
    next(g)
except ZeroDivisionError as e:
    print(e)
print(next(g, 'finished'))
class C:
    a = [1, 2]
    g = list(i for i in a)
    try:
        h = list(j for i in a for j in a)
    except NameError as e:
        print(e)
print(C.g, type(x for x in ()).__name__, (i for i in ()).__qualname__)
for src in ['f(x for x in y, 1)', 'f(1, x for x in y)', 'x for x in y', '(x for x in)', '(for x in y)',
    '(x in y for)', '(*x for x in y)', '(x, y for x in z)', '[x, y for x in z]', '{**x for x in y}',
    '{x: y, z for x in w}', '(x for x in y) = 1', '(x for 1 in y)', '(x for x() in y)', '(yield for x in y)',
    '[(yield x) for x in y]', 'f(x for x in y for)', '(x if y for x in z)', '[x for x in lambda: y, 1]',
    '[x for x, in y]', '(i for i in 1, 2)', '[i for i in 1, 2]', 'f(**x for x in y)', 'class A(x for x in y): pass']:
    try:
        compile(src, '', 'exec')
        print('ok', src)
    except SyntaxError as e:
        print(src, '|', e.msg)
