# small
# stderr
# tuple: displays of tuples.


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
    'x = ()',
    'x = (1,)',
    'x = 1,',
    'x = (1)',
    'x = (1, 2)',
    'x = 1, 2',
    'x = (1, 2,)',
    'x = ((1, 2), 3)',
    'x = (*[1], 2)',
    'x = (*[],)',
    'x = (*())',
    'x = (a := 1, a)',
    'x = a := 1, 2',
    'x = (,)',
    'x = (1,,)',
    'x = (1, 2',
    'x = (told(1), told(2))',
    'x = told(1), undefined, told(2)',
    'x = (1, 2)[0]',
    'x = 1, 2[0]',
    'x = (1,) + (2,)',
    'x = 1, + 2,',
    'x = ((),)',
    'x = (), ()',
    '() = ()',
    '(x,) = [1]',
    'x, = [1]',
    '(x, y) = 1, 2',
    'x, y = y, x = 1, 2',
    '() = 1,',
    'x, y = 1',
    'x, y = 1,',
    'x, y = 1, 2, 3',
    'for x in 1, 2: pass',
    'def g(): return 1, 2\nx = g()',
    'def g(): return\nx = g()',
    'x = f((1, 2), (3,))',
    'x = {(1, 2): 3}[1, 2]',
    'x = (1, 2) == (1, 2)',
    'x = 1, 2 == 1, 2',
    'x = "%s %s" % (1, 2)',
    'x = (yield, 1)',
    'x = 1, yield',
    'x = not (), not (0,)',
    'x = (lambda: (1, 2))()',
    'x = (lambda: 1, 2)[1]',
    'del ()',
    'assert (1, "always")[0]',
]:
    attempt(source)
