# small
# lambda_expr: all kinds of parameters
print((lambda: 0)(), (lambda x: x)(1), (lambda x, y=2: (x, y))(1), (lambda *a: a)(1, 2), (lambda **k: k)(a=1), (lambda a, /, b, *, c: (a, b, c))(1, 2, c=3), (lambda *, a=1: a)(), (lambda a=1, /: a)(),
      (lambda *a, b, **c: (a, b, c))(1, b=2, d=3), (lambda: (1, 2))(), (lambda x: lambda y: x + y)(1)(2), (lambda x,: x)(5))
f = lambda x: x
print(f.__name__, f.__qualname__, f.__code__.co_name, f.__annotations__, f.__defaults__, sorted([3, 1, 2], key=lambda n: -n), [g(2) for g in (lambda n: n + 1, lambda n: n * 5)])
for text in ('lambda', 'lambda:', 'lambda x', 'lambda x: return 1', 'lambda x y: 1', 'lambda 1: 2', 'lambda x, x: 1', 'lambda x=1, y: 2', 'lambda *: 1', 'lambda *, **k: 1', 'lambda **k, x: 1', 'lambda *a, *b: 1', 'lambda (a, b): 1',
             'lambda a: int: 1', 'lambda /: 1', 'lambda a, /, b, /: 1', 'lambda *a, /: 1', 'lambda: pass', 'lambda a.b: 1', 'lambda None: 1', 'lambda x: x = 1', '(lambda: 1) = 2', 'lambda *a=1: a', 'lambda x=: x', 'lambda **k=1: k', 'lambda: (yield)', '[lambda: x for x in y]', '[x for x in lambda: y, 1]'):
    try:
        compile(text, 'text', 'exec')
        print('fine', text)
    except SyntaxError as error:
        print(text, '|', error)
try:
    (lambda x: x)()
except TypeError as error:
    print(error)
