# small
# group: one expression in parentheses.


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
    'x = (1)',
    'x = ((((1))))',
    'x = (1 + 2) * 3',
    'x = (a := 1)',
    'x = (yield)',
    'def g(): x = (yield); return x\nx = list(g())',
    'def g(): (yield 1, 2)\nx = list(g())',
    'def g(): (yield from [1])\nx = list(g())',
    'x = (lambda: 1)()',
    'x = (1 if 0 else 2)',
    'x = (not 1)',
    'x = (*[1])',
    'x = (*[1],)',
    'x = (**{})',
    'x = (1\n+\n2)',
    'x = (\n# comment\n1)',
    'x = ("a"\n"b")',
    'x = (1',
    'x = 1)',
    'x = (1]',
    'x = ()',
    'x = (,)',
    'x = (1 2)',
    'x = (1;)',
    'x = (x for x in [])\nx = list(x)',
    'x = (1).real',
    'x = ([1])[0]',
    'x = (f)(1)',
    '(x) = 1',
    '((x)) = 1',
    '(x), y = 1, 2',
    '(x): int = 1',
    '(x) += 1',
    'del (x)',
    'for (x) in [1]: pass',
    'with (Record) as x: pass',
    'import (x)',
    'x = (pass)',
    'x = (return)',
    'x = (print 1)',
    'x = (y = 1)',
    'x = (y == 1)',
    'x = (1,\n)',
    'assert (1)',
    'return (1)',
    'raise (ValueError)',
    'x = (1 for)',
    'if (1): x = 1',
    'if(1):x=1',
]:
    attempt(source)
