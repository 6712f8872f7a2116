# small
# dictcomp: dict comprehensions.


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
    'x = {a: a * 2 for a in range(3)}',
    'x = {a: b for a, b in [(1, 2), (3, 4)]}',
    'x = {a % 2: a for a in range(5)}',
    'x = {told(a): told(b) for a, b in [(1, 2)]}',
    'x = {(a, b): a + b for a in (1, 2) for b in (3,) if a > 1}',
    'x = {a: {b: 0 for b in "xy"} for a in "p"}',
    'x = {(b := a): b for a in [1]}',
    'x = {a: (b := a) for a in [1]}; y = b',
    'x = {a if a else "z": 1 for a in [0]}',
    'x = {a: 1 if a else 2 for a in [0, 1]}',
    'x = {[]: 1 for a in [1]}',
    'x = {a: undefined for a in [1]}',
    'x = {a: 1 for a in []}',
    'x = {a: 1 for a in 5}',
    'x = {**a for a in []}',
    'x = {a: **b for a in []}',
    'x = {a: *b for a in []}',
    'x = {*a: b for a in []}',
    'x = {a: b, c: d for a in []}',
    'x = {a: b for a in [], 1}',
    'x = {a: yield for a in []}',
    'x = {a: lambda: a for a in [1]}; x = x[1]()',
    'x = {lambda: a: 1 for a in [1]}; x = len(x)',
    'x = {a: b: c for a in []}',
    'x = {a: for a in []}',
    'x = {: a for a in []}',
    '{a: b for a in []} = 1',
    'x = {a: b := 1 for a in []}',
    'x = {a := 1: b for a in []}',
    'x = {a: 1 for a in "ab"}["b"]',
    'x = {**{a: 1 for a in "ab"}, "c": 2}',
    'class A:\n n = 3\n x = {a: a for a in range(n)}\nx = A.x',
    'a = "outer"; x = {a: 1 for a in [1]}; y = a',
]:
    attempt(source)
