# small
# decinteger: digits, underscores, no leading zeros but for zero itself.


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
    'x = 0',
    'x = 7',
    'x = 1234567890',
    'x = 00',
    'x = 0000',
    'x = 0_0',
    'x = 01',
    'x = 00_1',
    'x = 09',
    'x = 1_000_000',
    'x = 1__0',
    'x = 1_',
    'x = _1',
    'x = 1_a',
    'x = 1a',
    'x = 1_000_',
    'x = 12345678901234567890123456789',
    'x = 9223372036854775807',
    'x = 9223372036854775808',
    'x = -9223372036854775808',
    'x = -9223372036854775809',
    'x = 4611686018427387903',
    'x = 4611686018427387904',
    'x = 1 000',
    'x = 1,000',
    'x = 0x',
    'x = 1.real',
    'x = 1 .real',
    'x = １２',
    'x = 1l',
    'x = 1L',
    'x = 0_',
    'x = 0 7',
    'x = 1)',
    'x = ١',
]:
    attempt(source)
