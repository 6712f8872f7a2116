# small
# star_targets, star_target, star_atom: the targets of assignments, for and with.


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
    'x = 1',
    'x, = [1]',
    'x, y = 1, 2',
    'x, y, = 1, 2',
    '(x, y) = 1, 2',
    '[x, y] = 1, 2',
    '(x) = 1',
    '[x] = [1]',
    '() = []',
    '[] = ()',
    'x, (y, z) = 1, (2, 3)',
    'x, [y, (z,)] = 1, [2, [3]]',
    '*x, = [1, 2]',
    '*x, y = 1, 2, 3',
    'x, *y = 1, 2, 3',
    'x, *y, z = 1, 2, 3, 4',
    '[*x] = "ab"',
    '(*x,) = "ab"',
    '(*x, y), z = "abc", 1',
    'x, *(y, z) = 1, 2, 3',
    'x, *[y, z] = 1, 2, 3',
    'x, *[*y] = 1, 2, 3',
    '*(x), y = 1, 2',
    '*[], = []',
    '*(), = ()',
    '*() = ()',
    '*x = [1]',
    '(*x) = [1]',
    '*x, *y = 1, 2',
    '*x, (*y, z) = 1, [2, 3]',
    '**x = 1',
    '*x.y, = [1]',
    'r = Record(); *r.y, r[0] = 1, 2',
    '*f(), = 1',
    'x = y = z = 1',
    'x, y = z = 1, 2',
    'x = *y, = [1]',
    'x, y = 1',
    'x, y = 1, 2, 3',
    'x, y = [1]',
    'x, *y = []',
    'x, *y, z = [1]',
    'x, y = "ab"',
    'x, y = {1: 2, 3: 4}',
    'x, y = (n for n in (1, 2))',
    'x, y = None',
    'x, y = 5, 6, 7',
    '[x, y] = {}',
    'for x, *y in [(1, 2, 3), "ab"]: told(y)',
    'for (x, (y, *z)) in [(1, (2, 3))]: pass',
    'for [x] in [[1], [2]]: pass',
    'for x, in [[1]]: pass',
    'for *x, in [[1]]: pass',
    'for *x in [[1]]: pass',
    'for () in [()]: x = 1',
    'x = [a for a, *b in ["xy"]]',
    'x = [b for (a, [b]) in [(1, [2])]]',
    'x = [a for a, in [[1]]]',
    'x, x = 1, 2',
    'x, y = y, x = 1, 2',
    'x = [1]; i = 0; i, x[i] = 0, 9',
    'x = [0, 0]; i = 1; x[i], i = 5, 0',
    'x = x, = [[1]]',
    '(x, 1) = 1, 2',
    '(x, y()) = 1, 2',
    '[x, *y, z, *w] = 1',
    'x, None = 1, 2',
    'x, __debug__ = 1, 2',
    'import x, y = 1',
]:
    attempt(source)
