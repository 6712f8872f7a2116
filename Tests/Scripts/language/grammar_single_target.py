# small
# single_target: what an augmented or annotated assignment can have on its left.


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
    'x = 1; x += 1',
    'x = 1; (x) += 1',
    'x = 1; ((x)) += 1',
    'x = Record(y=1); x.y += 1',
    'x = Record(y=1); (x.y) += 1',
    'x = [1]; x[0] += 1',
    'x = [1]; (x[0]) += 1',
    'x: int',
    'x: int = 1',
    '(x): int',
    '(x): int = 1',
    'x = Record(); x.y: int',
    'x = Record(); x.y: int = 1',
    'x = [0]; x[0]: int = 5',
    'x, y += 1',
    '(x, y) += 1',
    '[x] += 1',
    '*x += 1',
    'x() += 1',
    '1 += 1',
    'x += y += 1',
    'x += y = 1',
    'x = y += 1',
    'None += 1',
    'x + y += 1',
    '(x := 1) += 1',
    'x += 1',
    'x = 1; x += undefined',
    'told(Record(y=1)).y += told(2)',
    'told([1])[told(0)] += told(2)',
    'x = (1,); x[0] += 1',
    'x = ([],); x[0] += [1]',
    'x = "a"; x.y += 1',
    'x: undefined',
    'x: undefined = 1',
    'def g():\n x: undefined\ng()',
    'def g():\n x: int\n return x\ng()',
    'def g():\n x += 1\ng()',
    'class A:\n x: int = 1\n y: str\nx = A.__annotations__, A.x',
    'told(Record()).y: told("annotation") = told("value")',
    'told([1])[told(0)]: told("annotation")',
    'x: (1, 2) = 3',
    'x: 1, 2',
    'x: int = 1, 2',
    'x: int = *[1], 2',
    'x: int = yield',
    'if 0:\n x: int = 1\ny = __annotations__',
]:
    attempt(source)
