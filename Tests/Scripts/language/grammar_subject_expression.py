# small
# subject_expr: what stands between match and its colon.


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
    'match 1:\n case y: x = y',
    'match 1, 2:\n case y: x = y',
    'match 1,:\n case y: x = y',
    'match *[1], 2:\n case y: x = y',
    'match *[1],:\n case y: x = y',
    'match *[1]:\n case y: x = y',
    'match (1):\n case y: x = y',
    'match (1, 2):\n case y: x = y',
    'match [1, 2]:\n case y: x = y',
    'match {}:\n case y: x = y',
    'match {1: 2}:\n case y: x = y',
    'match {1}:\n case y: x = y',
    'match -1:\n case y: x = y',
    'match +1:\n case y: x = y',
    'match ~1:\n case y: x = y',
    'match not 1:\n case y: x = y',
    'match not:\n case y: x = y',
    'match lambda: 1:\n case y: x = y',
    'match 1 if 0 else 2:\n case y: x = y',
    'match (y := 1):\n case y: x = y',
    'match y := 1:\n case y: x = y',
    'match match:\n case y: x = y',
    'match "a":\n case y: x = y',
    'match "a" "b":\n case y: x = y',
    'match f"{1}":\n case y: x = y',
    'match b"a":\n case y: x = y',
    'match None:\n case y: x = y',
    'match ...:\n case y: x = y',
    'match f(1):\n case y: x = y',
    'match f:\n case y: x = y',
    'match [].count:\n case y: x = y',
    'match [1][0]:\n case y: x = y',
    'match 1 + 1:\n case y: x = y',
    'match 1 < 2:\n case y: x = y',
    'match 1 or 2:\n case y: x = y',
    'match (yield):\n case y: x = y',
    'match yield:\n case y: x = y',
    'match await 1:\n case y: x = y',
    'match (z for z in [1]):\n case y: x = y',
    'match [z for z in [1]]:\n case y: x = y',
    'match 1 2:\n case y: x = y',
    'match x=1:\n case y: x = y',
    'match :\n case y: x = y',
    'match **{}:\n case y: x = y',
    'match case:\n case y: x = y',
    'match _:\n case y: x = y',
    'match Record():\n case y: x = y',
    'match told(5):\n case y: x = y',
    'match 1:2:\n case y: x = y',
    'match print:\n case y: x = y',
]:
    attempt(source)
