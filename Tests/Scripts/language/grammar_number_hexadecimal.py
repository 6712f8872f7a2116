# small
# hexinteger.


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
    'x = 0x0',
    'x = 0xf',
    'x = 0XFF',
    'x = 0xaBcD',
    'x = 0x_f',
    'x = 0xf_f',
    'x = 0xf__f',
    'x = 0xf_',
    'x = 0x',
    'x = 0x_',
    'x = 0xg',
    'x = 0x1g',
    'x = 0xf.0',
    'x = 0xep5',
    'x = 0xfj',
    'x = 0xe5',
    'x = 0xdeadbeefdeadbeefdeadbeef',
    'x = -0xff',
    'x = 0xf .real',
    'x = 0x f',
    'x = 0x1.8p3',
    'x = 0xfL',
    'x = 0xfF_fF',
]:
    attempt(source)
