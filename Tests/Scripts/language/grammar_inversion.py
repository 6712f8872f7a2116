# small
# stderr
# inversion: not.


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
    'x = not 1',
    'x = not 0',
    'x = not not 5',
    'x = not not not []',
    'x = not 1 == 2',
    'x = (not 1) == 2',
    'x = 1 == not 2',
    'x = not 1 in [1]',
    'x = not 1 + 1',
    'x = -not 1',
    'x = - (not 1)',
    'x = not -1',
    'x = not 1 and 0',
    'x = not (1 and 0)',
    'x = not 1 or 5',
    'x = not 1 if 1 else 2',
    'x = not (1 if 1 else 2)',
    'x = not lambda: 1',
    'x = not (lambda: 1)',
    'x = not',
    'x = not not',
    'x = not *[1]',
    'x = not yield',
    'x = not (y := 0)',
    'x = not y := 0',
    'x = [not y for y in range(3)]',
    'x = f(not 1, a=not 0)',
    'x = not"a"',
    'x = not(1)',
    'x = not[]',
    'x = not 1 is None',
    'x = 1 not 2',
    'x = not 2 ** 0 - 1',
    'if not told(0): x = 1',
    'while not told(1): pass',
    'assert not 0',
    'x = not Record()',
    'class A:\n def __bool__(self): return 5\nx = not A()',
    'class A:\n def __len__(self): return -1\nx = not A()',
    'class A:\n def __len__(self): return 0\nx = not A()',
    'class A:\n def __bool__(self): raise KeyError("b")\nx = not A()',
]:
    attempt(source)
