# small
# lambdef: what a body can be, and what a lambda knows of itself.
functions = [
    lambda: 1, lambda: None, lambda: (1, 2), lambda: [], lambda: {}, lambda: ..., (lambda: lambda: 5)(), lambda x=1: x if x else 2, lambda *a, **k: (a, k),
    lambda: (yield_ := 3), lambda: not 1, lambda: -1, lambda: [x for x in range(3)], lambda: {x: x for x in 'ab'}, lambda: f'{1 + 1}', lambda: print('printed'),
    lambda: 1 < 2 < 3, lambda: 1 or 2 and 3, lambda x=(lambda y=2: y): x(), lambda: (lambda: (lambda: 'deep'))()(), lambda: 'a' 'b', lambda \
    x=5 \
    : x,
]
for function in functions:
    print(function.__name__, function.__qualname__, function())
print((lambda x: x + 1)(1), (lambda: 0)() or 'else', [lambda: 1, 2][1], (lambda x, y: x * y)(*[2, 3]), sorted('cba', key=lambda c: -ord(c)))
print(list((lambda: (yield))()), list((lambda: [(yield 1), (yield 2)])()), list((lambda n: (yield from range(n)))(3)))


def outer(n):
    def inner():
        return lambda: lambda: n
    return inner()()


print(outer(7)(), outer(7).__qualname__)


class A:
    method = lambda self, x: (type(self).__name__, x)
    items = [(lambda: i)() for i in range(3)]
    named = lambda: None


print(A().method(1), A.items, A.named.__qualname__, A.method.__name__)
late = [lambda: i for i in range(3)]
print([f() for f in late], [f() for f in [lambda i=i: i for i in range(3)]])
for source in ('lambda: x = 1', 'lambda: return 1', 'lambda: *a', 'lambda: yield', 'lambda: pass', 'lambda x: x, y', 'lambda: x := 1', 'lambda (x): x', 'lambda x: int: x', '(lambda: await x)', 'lambda: 1 if 2',
               'lambda: for', 'lambda', 'lambda:', 'lambda x', 'lambda x:', 'lambda: lambda', 'lambda:: 1', 'not lambda: 1', '- lambda: 1', '1 + lambda: 2', 'lambda: 1 + lambda: 2', '1 and lambda: 2', '(1, lambda: 2)', '{lambda: 1}', '{1: lambda: 2}',
               '[*lambda: 1]', 'f(lambda: 1)', 'f(*lambda: 1)', 'f(x=lambda: 1)', 'x[lambda: 1]', 'x[lambda: 1:2]', 'x[(lambda: 1):2]', 'lambda: 1 for x in y', '[lambda: 1 for x in y]', '[x for x in lambda: y]', '1 if lambda: 2 else 3', 'lambda: 1 if 2 else 3'):
    try:
        compile(source, '<lambda>', 'exec')
        print(source, '| compiles')
    except SyntaxError as error:
        print(source, '|', error.msg, (error.offset, error.end_offset))
