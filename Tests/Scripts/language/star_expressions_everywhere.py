# Stars in return, yield, subscripts, tuples, for, assignments and annotations of *args.
# small

def r(a): return *a, 0
def y(a): yield *a, 1
def s(*args: *tuple[int, ...]): return args
class G:
    def __getitem__(self, k): return k
    def __class_getitem__(cls, k): return k
a = [1, 2]
print(r(a), list(y(a)), s(*a, *a), G()[*a], G()[*a, 3], G()[0, *a], G[*a], (*a, *a), [*a, *'x'], {*a, *a},
    {**{'k': 1}, **{'k': 2, 'l': 3}})
for x in *a, *'bc': print(x, end=' ')
print()
t = *a, 5; *t2, = a; print(t, t2, *t, *[], sep=' ')
b, *c = *a, *t; print(b, c)
(d, *e), *f = [[1, 2, 3], 4, 5]; print(d, e, f)
for i, *j in [(1, 2, 3), 'ab']: print(i, j, end=' ')
print([(*p, q) for *p, q in ['abc', (1, 2)]], *(z for z in a), max(*a, 9), dict(**{'x': 1}, **{'y': 2}))
def kw(**k): return k
print(kw(**{'a': 1}, b=2, **{'c': 3}), [*range(3)][slice(*[1, 3])])
u = {**dict(zip('ab', a)), 'a': 9, **{}}; print(u, list(u))
w = *(), ; print(w, (*(),), [*()], {*()} == set())
n = [*a, [*a, [*a]]]; print(n)
print(*map(lambda *v: sum(v), *[a, a]), *zip(*[a, a]), *{'k': 1}, *'hi', sep=',')
for src in ['*a', 'print(*)', 'x = *a', '(*a)', '[*a for a in b]', 'f(**)', '*a, *b = c', '{*a: 1}',
    '{**a for a in b}', 'return *a', 'del *a', '*a += 1', 'x = **a', 'lambda *: 1', 'f(*a for a in b)', 'a[*b:]',
    'if *a: pass', '*a: int = 1', 'for *a in b: pass', 'yield *a', 'assert *a', '(*a, *b) = c', 'print(**a, *b)',
    '[**a]', '{*a, **b}', '{**a, *b}', 'x = *a if b else c', 'x = not *a', '**a = 1', 'f(x=*a)']:
    try:
        compile(src, '', 'exec')
        print('ok', src)
    except SyntaxError as e:
        print(src, '|', e.msg)
