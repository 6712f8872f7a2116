# small
# conjunction: and gives one of its operands.


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
    'x = 1 and 2',
    'x = 0 and 2',
    'x = 1 and "" and 3',
    'x = told(1) and told(2) and told(3)',
    'x = told(1) and told(0) and told(3)',
    'x = 0 and undefined',
    'x = 1 and undefined',
    'x = 1 and 0 or 5',
    'x = 1 and (0 or 5)',
    'x = not 0 and 7',
    'x = not (0 and 7)',
    'x = 1 and 2 if 1 else 3',
    'x = 1 and not 1',
    'x = 1 and',
    'x = and 1',
    'x = 1 and and 2',
    'x = 1 and *[1]',
    'x = 1 and yield',
    'x = 1 and (y := 5)',
    'x = [] and {}',
    'if 1 and told(1): x = 1',
    'x = [y for y in range(6) if y > 1 and y < 4]',
    'x = 1 < 2 and 2 < 3 and "yes"',
    'x = (1\n and\n 5)',
    'x = 1 & 0 and undefined',
    'x = told(0) and told(1) or told(2)',
    'x = told(1) and told(0) or told(2) and told(3)',
    'x = 1 and lambda: 2; x = x()',
    'x = None and None.a',
]:
    attempt(source)
