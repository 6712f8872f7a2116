# small
# atom: names, None, True, False, ..., and names that are keywords only elsewhere.


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
    'x = None',
    'x = True, False',
    'x = ...',
    'x = . . .',
    'x = ..',
    'None = 1',
    'True = 1',
    '... = 1',
    'x = none',
    'x = NONE',
    'match = 1; case = 2; _ = 3; type = 4; x = match + case + _ + type',
    'x = __debug__',
    'x = NotImplemented',
    'x = Ellipsis is ...',
    'print = 1; x = print',
    'é = 1; x = é',
    'ａ = 1; x = a',
    'ﬁ = 1; x = fi',
    '_1 = 1; x = _1',
    '1_ = 1',
    '1a = 1',
    'a1_b2 = 1',
    'x = a-b',
    'a$ = 1',
    'a? = 1',
    'def = 1',
    'x = class',
    'Class = 1',
    'async = 1',
    'await = 1',
    'nonlocal = 1',
    'exec = 1; x = exec',
    'x = self',
    '__x__ = 1; x = __x__',
    'x = __name__',
    'x = __builtins__ is None',
    'x = x',
    'x = (x)',
    'x = 𝐱',
    '𝐱 = 5',
    'x·y = 1',
    '日本 = 1; x = 日本',
    '€ = 1',
    'x = ª',
    '℘ = 1',
    '̈a = 1',
    'ä = 1; x = ä',
]:
    attempt(source)
