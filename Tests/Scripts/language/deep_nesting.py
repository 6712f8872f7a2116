# How long chains of operators and how deep nests may be: what generated programs have.
KINDS = {
    'sum': lambda n: 'x = ' + '+'.join(['1'] * n),
    'names': lambda n: 'x = 1\nx = ' + '+'.join(['x'] * n),
    'strings': lambda n: 'x = ' + '+'.join(["'a'"] * n),
    'product': lambda n: 'y = 1\nx = ' + '*'.join(['y'] * n),
    'mixed': lambda n: 'y = 3\nx = 0' + ' + y * 2 - 1' * (n // 2),
    'shifts': lambda n: 'x = 5' + ' << 0' * n,
    'unions': lambda n: 'x = int' + ' | str' * (n // 5) + ' == int | str',
    'formats': lambda n: "x = len(" + '+'.join(["'%d' % 7"] * n) + ')',
    'calls': lambda n: 'def f(): return f\nx = f' + '()' * n + ' is f',
    'called sum': lambda n: 'def f(): return 2\nx = f()' + ' + f()' * n,
    'attributes': lambda n: 'class A: pass\nA.a = A\nx = A' + '.a' * n + ' is A',
    'methods': lambda n: 'class A:\n def a(self): return self\na = A()\nx = a' + '.a()' * (n // 2) + ' is a',
    'subscripts': lambda n: 'a = []\na.append(a)\nx = a' + '[0]' * n + ' is a',
    'negations': lambda n: 'x = 1\nx = ' + '-' * n + 'x',
    'inversions': lambda n: 'x = 1\nx = ' + '~' * n + 'x',
    'nots': lambda n: 'x = 1\nx = ' + 'not ' * n + 'x',
    'conditionals': lambda n: 'x = 0\nx = ' + '1 if x else ' * n + '2',
    'lambdas': lambda n: 'x = (' + 'lambda: ' * n + '1)()',
    'elifs': lambda n: 'x = 0\nif x: pass\n' + 'elif x: pass\n' * n + 'else: x = 3',
    'local sum': lambda n: 'def g(y): return y' + ' + y' * n + '\nx = g(1)',
    'yields': lambda n: 'def g(): return (yield 5)' + ' + (yield)' * (n // 10) + '\nx = next(g())',
    'comparisons': lambda n: 'x = 1' + ' < 2' * n,
    'ands': lambda n: 'x = ' + ' and '.join(['1'] * n),
    'ands and ors': lambda n: 'x = 1' + ' and 0 or 1' * n,
    'adjoining': lambda n: 'x = len(' + ' '.join(["'a'"] * n) + ')',
    'parentheses': lambda n: 'x = ' + '(' * n + '1' + ')' * n,
    'lists': lambda n: 'x = len(' + '[' * n + ']' * n + ')',
    'nested calls': lambda n: 'f = abs\nx = ' + 'f(' * n + '1' + ')' * n,
    'ifs': lambda n: ''.join(' ' * i + 'if 1:\n' for i in range(n)) + ' ' * n + 'x = 1',
    'functions': lambda n: ''.join(' ' * i + 'def f():\n' for i in range(n)) + ' ' * n + 'pass\nx = 1',
    'loops': lambda n: ''.join(' ' * i + 'for i in [1]:\n' for i in range(n)) + ' ' * n + 'x = 1',
    'trys': lambda n: ''.join(' ' * i + 'try:\n' for i in range(n)) + ' ' * n + 'x = 1\n'
                      + ''.join(' ' * i + 'finally: pass\n' for i in range(n - 1, -1, -1)),
    'wrong sum': lambda n: 'x = ' + '1 + ' * n + '$',
    'wrong negations': lambda n: 'x = ' + '-' * n + ')',
}


def show(name, size):
    space = {}
    try:
        exec(compile(KINDS[name](size), 'file', 'exec'), space)
        x = space['x']
        print(name, size, x.bit_length() if isinstance(x, int) and x > 10 ** 6 else len(x) if isinstance(x, str) else type(x).__name__ if callable(x) else x)
    except Exception as error:
        print(name, size, type(error).__name__, error)


for name in KINDS:
    if name in ('parentheses', 'lists', 'nested calls', 'ifs', 'functions', 'loops', 'trys'):
        sizes = 19, 21, 22, 95, 99, 100, 101, 150, 195, 200, 201
    elif name in ('sum', 'calls', 'nots', 'elifs', 'wrong sum'):
        sizes = 100, 2900, 3100
    else:
        sizes = 2900,
    for size in sizes:
        show(name, size)
for name in 'sum', 'negations', 'conditionals':
    show(name, 20000)
