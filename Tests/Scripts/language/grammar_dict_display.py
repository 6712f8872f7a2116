# small
# dict and double_starred_kvpair: displays of dicts.


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
    'x = {}',
    'x = {1: 2}',
    'x = {1: 2,}',
    'x = {1: 2, 1: 3}',
    'x = {1: 2, 1.0: 3, True: 4}',
    'x = {**{}}',
    'x = {**{1: 2}, 3: 4}',
    'x = {1: 2, **{1: 3}}',
    'x = {**{1: 3}, 1: 2}',
    'x = {**{"a": 1}, **{"a": 2}}',
    'x = {**None}',
    'x = {**[1]}',
    'x = {**[(1, 2)]}',
    'x = {**5, 1: 2}',
    'x = {told(1): told(2), told(3): told(4)}',
    'x = {told(1): told(2), **told({3: 4}), told(5): told(6)}',
    'x = {[]: 1}',
    'x = {1: undefined}',
    'x = {(1, 2): 3}[1, 2]',
    'x = {(y := 1): y}',
    'x = {y := 1: 2}',
    'x = {1: y := 2}',
    'x = {1: (y := 2)}',
    'x = {1: 2 if 0 else 3}',
    'x = {1 if 0 else 2: 3}',
    'x = {lambda: 1: 2}\nx = len(x)',
    'x = {1: lambda: 2}\nx = x[1]()',
    'x = {1: 2: 3}',
    'x = {1:}',
    'x = {:1}',
    'x = {:}',
    'x = {,}',
    'x = {1: 2,, 3: 4}',
    'x = {1: 2 3: 4}',
    'x = {1: 2, 3}',
    'x = {1, **{}}',
    'x = {*[], 1: 2}',
    'x = {1: *[2]}',
    'x = {1: **{}}',
    'x = {"a": {"b": {"c": 1}}}["a"]["b"]',
    'x = {**{1: 2} | {3: 4}}',
    'x = {**{} or {5: 6}}',
    'x = {1: 2}.keys()',
    'x = len({1: 2})',
    'x = {1: 2} | {3: 4}',
    '{x: 1} = {}',
    '{} = {}',
    'x = {"a" "b": 1}',
    'x = {1: 2\n, 3: 4\n}',
    'x = {a: 1 for a in "ab"}',
    'x = {None: 1, ...: 2}',
    'x = {-1: 1, 1j: 2}',
    'class M:\n def keys(self): return iter("ab")\n def __getitem__(self, key): return told(key * 2)\nx = {**M()}',
    'class M:\n def keys(self): return [1]\nx = {**M()}',
    'x = {1: (yield)}',
    'x = {1: yield}',
]:
    attempt(source)
