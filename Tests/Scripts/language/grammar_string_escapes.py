# small
# stringescapeseq: each of them, and wrong ones.


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
    "x = '\\\\'",
    "x = '\\''",
    'x = \'\\"\'',
    "x = '\\a'",
    "x = '\\b'",
    "x = '\\f'",
    "x = '\\n'",
    "x = '\\r'",
    "x = '\\t'",
    "x = '\\v'",
    "x = '\\0'",
    "x = '\\7'",
    "x = '\\12'",
    "x = '\\101'",
    "x = '\\1011'",
    "x = '\\777'",
    "x = '\\8'",
    "x = '\\x41'",
    "x = '\\x4'",
    "x = '\\x'",
    "x = '\\xg0'",
    "x = '\\x414'",
    "x = '\\u0041'",
    "x = '\\u004'",
    "x = '\\u00e9'",
    "x = '\\ud800'",
    "x = '\\udc00\\ud800'",
    "x = '\\U00000041'",
    "x = '\\U0001f600'",
    "x = '\\U00110000'",
    "x = '\\U0000004'",
    "x = '\\N{DIGIT ONE}'",
    "x = '\\N{digit one}'",
    "x = '\\N{LATIN SMALL LETTER E WITH ACUTE}'",
    "x = '\\N{SNOWMAN}'",
    "x = '\\N{}'",
    "x = '\\N{nothing like it}'",
    "x = '\\N'",
    "x = '\\N{'",
    "x = '\\NA'",
    "x = '\\\n'",
    "x = 'a\\\n  b'",
    "x = '\\\\n'",
    "x = '\\\\\\n'",
    "x = '\\ '",
    "x = '\\d'",
    "x = '\\e'",
    "x = '\\('",
    "x = '\\é'",
    "x = '\\N{BELL}'",
    "x = '\\N{CJK UNIFIED IDEOGRAPH-4E00}'",
    "x = '\\N{HANGUL SYLLABLE GA}'",
]:
    attempt(source)
