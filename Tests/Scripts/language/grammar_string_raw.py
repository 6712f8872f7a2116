# small
# raw strings keep their backslashes.


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
    "x = r''",
    "x = r'a\\nb'",
    "x = R'\\d'",
    "x = r'\\''",
    "x = r'\\'",
    "x = r'\\\\'",
    "x = r'a\\",
    "x = r'\\N{x}'",
    "x = r'\\u00e9'",
    "x = r'\\x'",
    "x = r'''\\'''",
    "x = r'''a\n\\\nb'''",
    "x = rb'\\x'",
    "x = br'\\x'",
    "x = bR'\\'",
    "x = Rb'é'",
    "x = rf'{1}\\n'",
    "x = fr'{1}\\n{{'",
    "x = rr'a'",
    "x = ru'a'",
    "x = brb'a'",
    "x = r 'a'",
    "x = r'a' '\\n'",
    "x = len(r'\\\n')",
    "x = r'\\ud800'",
    'x = r"\\""',
]:
    attempt(source)
