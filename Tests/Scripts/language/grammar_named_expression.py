# small
# named_expression, assignment_expression: where := may stand, and which name it binds.


def attempt(source):
    try:
        code = compile(source, '<case>', 'exec')
    except SyntaxError as error:
        print(repr(source), '|', error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset))
        return
    namespace = {'told': told, 'Record': Record, 'f': lambda *a, **k: (a, k)}
    known = set(namespace)
    try:
        exec(code, namespace)
    except Exception as error:
        print(repr(source), '|', type(error).__name__, error)
    else:
        print(repr(source), '|', shown({name: value for name, value in namespace.items() if name not in known and name != '__builtins__'}))


def shown(value):
    first, *others = repr(value).split(' at 0x')
    return first + ''.join(part[part.index('>'):] for part in others)


def told(value):
    print('told', value, end=' ')
    return value


class Record:
    """Shows what is done to its attributes and items."""

    def __init__(self, **attributes):
        self.__dict__.update(attributes)

    def __setattr__(self, name, value):
        print('set', name, value, end=' ')
        self.__dict__[name] = value

    def __delattr__(self, name):
        print('del', name, end=' ')
        del self.__dict__[name]

    def __getitem__(self, key):
        print('get', key, end=' ')
        return key

    def __setitem__(self, key, value):
        print('set', key, value, end=' ')

    def __delitem__(self, key):
        print('del', key, end=' ')

    def __call__(self, *args, **kwargs):
        print('call', args, kwargs, end=' ')
        return self

    def __repr__(self):
        return 'Record'


for source in [
    '(x := 1)',
    'x = (y := 2) + y',
    'f(x := 1)',
    'f(x := 1, y := 2)',
    'f((x := 1), y=(z := 2))',
    '[x := 1, x + 1]',
    '{x := 1}',
    '{(x := 1): (y := 2)}',
    'x[y := 0]',
    'a = [1, 2]; b = a[i := 1]',
    'a = [1, 2, 3]; b = a[(i := 1):]',
    'if x := 5: y = x',
    'if not (x := 0): y = "no"',
    'n = 3\nwhile n := n - 1: told(n)',
    'assert (x := 1), "message"',
    'x = [y := 1, y ** 2, y ** 3]',
    'x = [z for y in range(3) if (z := y * 2)]',
    'x = [(z := y) for y in range(3)]',
    'any((found := y) > 1 for y in range(5))',
    'x = (y := 1, 2)',
    'x = (y := (1, 2))',
    '(x := lambda: 1)',
    '(x := 1 if 0 else 2)',
    '(x := y := 1)',
    '(x := (y := 1))',
    '(x := not 1)',
    '(x := *[1],)',
    '(x := yield)',
    'x := 1',
    '(x.y := 1)',
    '(x[0] := 1)',
    '(x, y := 1, 2)',
    '((x, y) := (1, 2))',
    '(x: int := 1)',
    'def g(a=(x := 1)): return a\ny = g()',
    'def g(): (x := 1); return x\ny = g()',
    'def g():\n global z\n (z := 5)\ng()',
    'def g():\n x = 1\n def h():\n  nonlocal x\n  (x := 2)\n h()\n return x\ny = g()',
    'class A: (x := 1)\ny = A.x',
    'class A: y = [(x := z) for z in range(2)]',
    '[x for x in (y := [1])]',
    '[(x := 1) for x in [1]]',
    '[[(y := x) for x in [1]] for z in [1]]',
    'lambda: (x := 1)',
    'y = (lambda: (x := 1))()',
    'f(x := y for y in [1])',
    'f((x := y) for y in [1])',
    'x = f"{(y := 5)}"',
    'x = f"{y:=5}"',
    'with (x := open): pass',
    'del (x := 1)',
    'for (x := 1) in [1]: pass',
    'return (x := 1)',
    'print((x := 1), x)',
    '@(x := lambda f: 7)\ndef g(): pass',
    'match (x := 1):\n case 1: y = x',
    '(None := 1)',
    '(__debug__ := 1)',
]:
    attempt(source)
