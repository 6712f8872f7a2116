# small
# expression: the conditional expression, and lambda.


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
    'x = 1 if 1 else 2',
    'x = 1 if 0 else 2',
    'x = told(1) if told(0) else told(2)',
    'x = 1 if 1 else undefined',
    'x = undefined if 0 else 2',
    'x = 1 if 0 else 2 if 0 else 3',
    'x = (1 if 0 else 2) if 1 else 3',
    'x = 1 if (0 if 1 else 1) else 2',
    'x = 1 if 0 or 1 else 2',
    'x = 1 + 2 if 0 else 3 + 4',
    'x = [1 if y else 2 for y in (0, 1)]',
    'x = [y if y else "z" for y in (0, 1) if y or 1]',
    'x = 1, 2 if 0 else 3',
    'x = (1, 2) if 0 else 3',
    'x = 1 if 0 else 2, 3',
    'x = lambda: 1 if 0 else 2; x = x()',
    'x = (lambda: 1) if 1 else 2; x = x()',
    'x = 1 if lambda: 0 else 2',
    'x = 1 if 0 else lambda: 2; x = x()',
    'x = 1 if 1',
    'x = 1 if else 2',
    'x = if 1 else 2',
    'x = 1 if 1 else',
    'x = 1 if 1 elif 2',
    'x = 1 if y := 1 else 2',
    'x = 1 if (y := 1) else 2',
    'x = y := 1 if 1 else 2',
    'x = *[1] if 1 else [2],',
    'x = 1 if *[1] else 2',
    'x = yield if 1 else 2',
    'x = (1\n if 1\n else 2)',
    'f(1 if 1 else 2, a=1 if 0 else 2)',
    'x = {1 if 0 else 2: 3 if 0 else 4}',
    'x = "abc"[1 if 0 else 2]',
    'x = 1 if not 0 else 2',
    'x = -1 if 0 else -2',
    'return 1 if 1 else 2',
    'x: int = 1 if 0 else 2',
    'del x if 1 else y',
    'x if 1 else y = 5',
    'x = Record() if Record() else 1',
    'x = 1 if [] else 2 if {} else 3 if () else "all empty"',
]:
    attempt(source)
