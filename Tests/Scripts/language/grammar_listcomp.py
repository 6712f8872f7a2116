# small
# listcomp: list comprehensions, what their element can be.


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
    'x = list([a for a in [2, 1]])',
    'x = list([a * 2 for a in range(3)])',
    'x = list([(a, 1) for a in "ab"])',
    'x = list([a if a else 5 for a in range(2)])',
    'x = list([(b := a) for a in [1, 2]])',
    'x = list([not a for a in [0, 1]])',
    'x = list([-a for a in [1, 2]])',
    'x = list([f(a)[0] for a in [1]])',
    'x = list([a or 7 for a in [0, 1]])',
    'x = list([told(a) for a in told([1, 2])])',
    'x = list([f"{a}!" for a in "xy"])',
    'x = list([a.real for a in [1.5]])',
    'x = list([[1, 2][a] for a in [0, 1]])',
    'x = list([a < 1 < 2 for a in [0, 1]])',
    'x = list(["c" "d" for a in [1]])',
    'x = [*a for a in [[1]]]',
    'x = [**a for a in []]',
    'x = [a, b for a in []]',
    'x = [a = 1 for a in []]',
    'x = [b := a for a in [1]]',
    'x = [yield for a in []]',
    'x = [(yield) for a in []]',
    'x = [lambda: a for a in []]',
    'x = [a for a in [1], 2]',
    'x = [a: 1 for a in []]',
    'x = [a for a in []; 1]',
    'x = [pass for a in []]',
    'x = [a b for a in []]',
    'x = [undefined for a in []]',
    'x = [print a for a in []]',
    'x = [a for a in [1] for]',
    'x = [1 for a in b]',
    'x = [a for a in None]',
    'x = [a for a, in [1]]',
    '[a for a in []] = 1',
    'del [a for a in []]',
    'for [a for a in []] in x: pass',
    'x = [a for a in [1]',
    'def g(): return [yield_ for yield_ in [1]]\nx = len(list(g()))',
    'a = "outer"; x = len(list([a for a in [1]])); y = a',
    'x = len(list([[b for b in [a]] for a in [1]]))',
]:
    attempt(source)
