# small
# disjunction: or gives one of its operands.


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
    'x = 1 or 2',
    'x = 0 or 2',
    'x = 0 or ""',
    'x = "" or 0 or []',
    'x = told(0) or told(1) or told(2)',
    'x = told(0) or told("") or told(None)',
    'x = 1 or undefined',
    'x = 0 or undefined',
    'x = 0 or 1 and 2',
    'x = (0 or 1) and 2',
    'x = not 1 or 2',
    'x = 1 or 2 if 0 else 3',
    'x = 0 or (lambda: 5)()',
    'x = 0 or lambda: 5; x = x()',
    'x = [] or {} or () or "end"',
    'x = 1 or',
    'x = or 1',
    'x = 1 or or 2',
    'x = 0 or not 0',
    'x = 0 or *[1]',
    'x = 0 or yield',
    'x = 0 or (y := 5)',
    'x = 0 or y := 5',
    'if 0 or told(1): x = 1',
    'while 0 or told(0): pass',
    'x = [y for y in range(3) if y == 0 or y == 2]',
    'x = 0 or 1 < 2 or undefined',
    'x = (0\n or\n 5)',
    'x = 0.0 or -0.0 or 0j',
    'x = told(1) or told(2) and told(3)',
    'x = Record() or 1',
]:
    attempt(source)
