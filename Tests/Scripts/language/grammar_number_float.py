# small
# pointfloat and exponentfloat.


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
    'x = 1.0',
    'x = 1.',
    'x = .5',
    'x = 0.5',
    'x = 00.5',
    'x = 09.5',
    'x = 1e5',
    'x = 1E5',
    'x = 1e+5',
    'x = 1e-5',
    'x = 1.e5',
    'x = .5e1',
    'x = 1.5e3',
    'x = 1_0.0_1',
    'x = 1_0e1_0',
    'x = 1_.0',
    'x = 1._0',
    'x = 1.0_',
    'x = 1e_5',
    'x = 1e5_',
    'x = 1e',
    'x = 1e+',
    'x = 1e5.0',
    'x = 1.5.5',
    'x = 1..5',
    'x = .',
    'x = .e5',
    'x = 1e400',
    'x = -1e400',
    'x = 1e-400',
    'x = 5e-324',
    'x = 2e-324',
    'x = 1.7976931348623157e308',
    'x = 1.7976931348623159e308',
    'x = 0.1',
    'x = 0.30000000000000004',
    'x = 123456789012345678.0',
    'x = 1e16',
    'x = 1e15',
    'x = 1e-4',
    'x = 1e-5',
    'x = 0e0',
    'x = 1.0.real',
    'x = 1e5real',
    'x = 1.0a',
    'x = 1.0f',
    'x = 1e5j',
    'x = 9007199254740993.0',
    'x = 0.1e1_',
    'x = 1.e',
    'x = 1. real',
]:
    attempt(source)
