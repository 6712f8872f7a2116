# small
# imagnumber.


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
    'x = 0j',
    'x = 1j',
    'x = 1J',
    'x = 1.5j',
    'x = .5j',
    'x = 1.j',
    'x = 1e3j',
    'x = 1_0j',
    'x = 00j',
    'x = 09j',
    'x = 1_j',
    'x = 1jj',
    'x = 1ji',
    'x = 1i',
    'x = j',
    'x = 0x1j',
    'x = 0b1j',
    'x = 1 j',
    'x = -1j',
    'x = 1+2j',
    'x = 1-2j',
    'x = -1-2j',
    'x = 1j*1j',
    'x = 1j**2',
    'x = 1j.imag',
    'x = 1j .imag',
    'x = 1e400j',
    'x = 1ej',
    'x = 1e+j',
    'x = 0.0j',
    'x = -0.0j',
    'x = 1j or 2',
]:
    attempt(source)
