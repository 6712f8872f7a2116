# small
# factor: -, + and ~ before another factor.


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
    'x = -1',
    'x = --1',
    'x = -+~1',
    'x = - 1',
    'x = -(1)',
    'x = -2 ** 2',
    'x = 2 ** -1',
    'x = 2 ** --1',
    'x = -2 ** -2',
    'x = ~1 ** 2',
    'x = -1 * -1',
    'x = 1 - -1',
    'x = 1 -- 1',
    'x = 1 ++ 1',
    'x = +True',
    'x = -True',
    'x = ~True',
    'x = -1.5',
    'x = ~1.5',
    'x = -"a"',
    'x = +[]',
    'x = ~None',
    'x = -1 .real',
    'x = -1.0.real',
    'x = -[5][0]',
    'x = -f(1)[0][0]',
    'x = -told(5)',
    'x = - - -told(5)',
    'x = -',
    'x = ~',
    'x = -*[1]',
    'x = -not 1',
    'x = -lambda: 1',
    'x = -(lambda: 1)()',
    'x = -yield',
    'x = -(y := 2)',
    'x = -9223372036854775808',
    'x = --9223372036854775808',
    'x = ~(2 ** 64)',
    'x = -0.0, +0.0, -0',
    'x = -1j',
    'x = -(1 + 2j)',
    'class A:\n def __neg__(self): return "n"\n def __pos__(self): return "p"\n def __invert__(self): return "i"\nx = -A(), +A(), ~A(), -(+A() and A())',
    'class A:\n __neg__ = None\nx = -A()',
    'x = -Record()',
    'x = - \\\n 1',
    'x = -await y',
]:
    attempt(source)
