# small
# stderr
# explicit and implicit line joining, comments, blank lines.


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
    'x = 1 + \\\n2',
    'x = 1 + \\\n\n2',
    'x = 1 + \\ \n2',
    'x = 1 + \\ # c\n2',
    'x = 1 # c \\\ny = 2',
    '\\\nx = 1',
    'x = 1\\\n',
    'x = 1\n\\\ny = 2',
    'x = (1 +\n2)',
    'x = (1 + # c\n# d\n\n2)',
    'x = [\n1,\n\n2,\n# c\n]',
    'x = {\n1:\n2}',
    'x = (\n  1\n      + 2\n +3)',
    'if (1 and\n2):\n  x = 1',
    'if 1 and \\\n  2: x = 1',
    "x = 'a\\\nb'",
    'x = 1;\\\ny = 2',
    'def g(\n):\n  return (\n  1)\nx = g()',
    'x = 1 +\n2',
    'x = 1\n+ 2',
    '# only a comment',
    '',
    '\n\n\n',
    '   ',
    '   # c',
    '\t\n \nx = 1',
    'x = 1 # c',
    '#\nx = 1#',
    'x = "#"',
    'x = 1\n\n\n\ny = 2\n\n',
    'if 1:\n\n  x = 1\n\n\n  y = 2\n',
    'if 1:\n# c\n  x = 1\n # c\n  y = 2\n# c\n',
    'x = 1\r\ny = 2\r\n',
    'x = 1\ry = 2',
    'if 1:\r\n  x = 1\r\n',
    'x = 1\x0c\ny = 2',
    '\x0cx = 1',
    'if 1:\n\x0c  x = 1',
    'x = 1\x00',
    '\ufeffx = 1',
    'x = 1; y = 2; z = 3',
    'x = 1;',
    'x = 1;;',
    '; x = 1',
    'x = \\',
    '\\',
    'x = 1 \\',
    'lambda \\\n: \\\n1',
]:
    attempt(source)
