# small
# bytes: ASCII, escapes of bytes only.


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
    "x = b''",
    "x = b'a'",
    "x = B'a'",
    'x = b"a"',
    "x = b'''a\nb'''",
    "x = b'\\x41\\101\\n\\t\\0'",
    "x = b'\\xff'",
    "x = b'\\377'",
    "x = b'\\u0041'",
    "x = b'\\N{DIGIT ONE}'",
    "x = b'é'",
    "x = b'\\x'",
    "x = b'\\x4'",
    "x = b'\\xg'",
    "x = b'a' b'b'",
    "x = b'a' 'b'",
    "x = 'a' b'b'",
    "x = b'a' f'b'",
    "x = bu'a'",
    "x = ub'a'",
    "x = bf'a'",
    "x = b'a\\\nb'",
    "x = b'a",
    "x = b'\\'",
    "x = b'\\''",
    "x = br'\\x4'",
    "x = b'a'[0]",
    "x = b'%d' % 5",
    "x = b 'a'",
    "x = b'\\a\\b\\f\\v\\r\\\\'",
    "x = b'\x7f'",
]:
    attempt(source)
