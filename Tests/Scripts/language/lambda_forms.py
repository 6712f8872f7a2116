# lambda with every parameter kind; defaults, nesting, names, recursion.
# small

print((lambda: 1)(), (lambda x: x)(2), (lambda *a: a)(1, 2), (lambda **k: k)(a=1), (lambda a, b=2, *c, d, e=5, **f: (a, b, c, d, e, f))(1, d=4, z=9))
print((lambda a, /, b, *, c: (a, b, c))(1, b=2, c=3))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(20), fact.__name__, fact.__qualname__)
print((lambda x: lambda y: lambda z: x + y + z)(1)(2)(3))
print([f(3) for f in [lambda x, n=n: x * n for n in range(4)]])
print(sorted(['b', 'A', 'c'], key=lambda s: s.lower()), list(map(lambda *a: a, 'ab', 'cd')),
    list(filter(lambda x: x % 2, range(6))))
print((lambda: (yield))().__class__.__name__, (lambda x=lambda: 5: x())())
class C:
    k = 3
    m = lambda self, x: (self.k, x)
    s = staticmethod(lambda x: x)
print(C().m(1), C().s(4), C.m.__qualname__)
def f():
    return lambda: None
print(f().__qualname__)
y = 'global'
def g():
    y = 'local'
    return (lambda: y)(), (lambda y: y)('arg'), (lambda: [y for y in 'z'])(), (lambda: (lambda: y)())()
print(g())
print((lambda x: x if x else 'falsy')(0), (lambda *, k=(1, 2): k)(), (lambda a, *b: b)(*range(4)))
for src in ['lambda x, x: 1', 'lambda *: 1', 'lambda **k, a: 1', 'lambda a=1, b: 1', 'lambda: return 1',
    'lambda (a, b): 1', 'lambda *a, *b: 1', 'lambda a, /, b, /: 1', 'lambda x: int: 1', 'lambda /: 1',
    'lambda *, **k: 1', 'lambda 1: 1', 'lambda None: 1']:
    try:
        compile(src, '<s>', 'eval')
        print('ok')
    except SyntaxError as e:
        print(e.msg)
