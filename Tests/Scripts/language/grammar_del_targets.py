# small
# del_targets and del_target.


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
    'x = 1; del x',
    'x = y = 1; del x, y',
    'x = y = 1; del (x, y)',
    'x = y = 1; del [x, y]',
    'x = y = z = 1; del x, (y, [z])',
    'x = 1; del (x)',
    'x = 1; del ((x)),',
    'x = 1; del x,',
    'del ()',
    'del []',
    'del (), []',
    'del x',
    'x = 1; del x, x',
    'x = [1, 2, 3]; del x[0]',
    'x = [1, 2, 3]; del x[0], x[-1]',
    'x = [1, 2, 3]; del x[:]',
    'x = {1: 2}; del x[1]',
    'x = {1: 2}; del x[3]',
    'x = Record(y=1); del x.y',
    'x = Record(y=1); del x.y, x.y',
    'x = Record(); del x[told(1)], x[told(2)]',
    'del told(Record())[told(1):told(2)]',
    'del 1',
    'del f()',
    'del x()',
    'del x + y',
    'del *x',
    'del (*x,)',
    'del x if 1 else y',
    'del not x',
    'del "a"',
    'del None',
    'del ...',
    'del x = 1',
    'del x := 1',
    'del (x := 1)',
    'del {x}',
    'del (yield)',
    'del lambda: 1',
    'del x.y()',
    'del x.y().z',
    'del',
    'del x;',
    'del x y',
    'def g():\n x = 1\n del x\n return x\ng()',
    'def g():\n global z\n del z\nz = 1; g()',
    'def g():\n x = 1\n def h():\n  nonlocal x\n  del x\n h()\n return x\ng()',
    'class A:\n x = 1\n del x\ny = hasattr(A, "x")',
    'class A:\n del x',
    'def g():\n del x\ng()',
    'def g(x): del x; return x\ng(1)',
    'for x in [1]: del x',
    'x = 5\nfor x in [1, 2]: del x\ny = 1',
    'try: 1 / 0\nexcept Exception as x: del x\ny = 1',
    'x = (1, 2); del x[0]',
    'x = "ab"; del x[0]',
    'x = 5; del x[0]',
    'x = 5; del x.real',
    'del print',
    'del int.real',
]:
    attempt(source)
