# small
# decorators: any named expression, from below to above.


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
    '@str\ndef g(): pass\nx = type(g)',
    '@len.__class__\ndef g(): pass',
    '@lambda g: 5\ndef g(): pass\nx = g',
    '@(lambda g: 5)\ndef g(): pass\nx = g',
    '@f\ndef g(): pass\nx = len(g)',
    '@f(1)\ndef g(): pass',
    '@told(str)\n@told(type)\ndef g(): pass\nx = g',
    '@[str][0]\ndef g(): pass\nx = type(g)',
    '@{"a": str}["a"]\ndef g(): pass\nx = type(g)',
    '@(h := str)\ndef g(): pass\nx = h',
    '@h := str\ndef g(): pass\nx = h',
    '@str if 1 else int\ndef g(): pass\nx = type(g)',
    '@not str\ndef g(): pass',
    '@5\ndef g(): pass',
    '@None\ndef g(): pass',
    '@undefined\ndef g(): pass',
    '@str, int\ndef g(): pass',
    '@*str\ndef g(): pass',
    '@\ndef g(): pass',
    '@str def g(): pass',
    '@str\nx = 1',
    '@str\n\n# comment\ndef g(): pass\nx = type(g)',
    '@str\nclass A: pass\nx = type(A)',
    '@str\nasync def g(): pass\nx = type(g)',
    '@str\n@',
    '@str\n@int\nx',
    '@str;\ndef g(): pass',
    '@yield\ndef g(): pass',
    'def h():\n @(yield)\n def g(): pass',
    '@callable.__call__\ndef g(): pass\nx = type(g)',
    'class A:\n @staticmethod\n def s(a): return a\n @classmethod\n def c(cls): return cls.__name__\n @property\n def p(self): return 7\nx = A.s(1), A.c(), A().p',
    'class A:\n @property\n def p(self): return 1\n @p.setter\n def p(self, v): told(v)\na = A(); a.p = 5; x = a.p',
    '@str.upper\n@(lambda g: g.__name__)\ndef g(): pass\nx = g',
    'def d(g): g.tag = 1; return g\n@d\ndef g(): pass\nx = g.tag',
    '@f(1, a=2)[1].get\ndef g(): pass\nx = g',
    '@lambda: 1\ndef g(): pass',
]:
    attempt(source)
