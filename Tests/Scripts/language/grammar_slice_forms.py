# small
# stderr
# slices and slice: what stands in square brackets.


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
    'x = Record()[1]',
    'x = Record()[1:2]',
    'x = Record()[1:2:3]',
    'x = Record()[:]',
    'x = Record()[::]',
    'x = Record()[1:]',
    'x = Record()[:2]',
    'x = Record()[::3]',
    'x = Record()[1::3]',
    'x = Record()[:2:3]',
    'x = Record()[1, 2]',
    'x = Record()[1,]',
    'x = Record()[1:2, 3]',
    'x = Record()[:, :]',
    'x = Record()[:,]',
    'x = Record()[...]',
    'x = Record()[..., 1:2]',
    'x = Record()[()]',
    'x = Record()[(1, 2)]',
    'x = Record()[]',
    'x = Record()[,]',
    'x = Record()[1,,2]',
    'x = Record()[1:2:3:4]',
    'x = Record()[*[1, 2]]',
    'x = Record()[*[1], 2]',
    'x = Record()[1:2, *[3]]',
    'x = Record()[*[1]:2]',
    'x = Record()[1:*[2]]',
    'x = Record()[*()]',
    'x = Record()[a := 1]',
    'x = Record()[a := 1, 2]',
    'x = Record()[a := 1:2]',
    'x = Record()[(a := 1):2]',
    'x = Record()[1 if 0 else 2]',
    'x = Record()[1 if 0 else 2:3]',
    'x = Record()[not 1]',
    'x = Record()[yield]',
    'x = Record()[(yield)]',
    'x = Record()[**{}]',
    'x = Record()[a=1]',
    'x = Record()[1 2]',
    'x = Record()[y for y in z]',
    'x = Record()[[y for y in "ab"]]',
    'x = Record()[1][2][3]',
    'x = Record()[told(1):told(2):told(3)]',
    'x = Record()[told(1), told(2)]',
    'x = Record() [1]',
    'x = Record()[\n1\n:\n2\n]',
    'x = "abc"[1]',
    'x = "abc"[1:]',
    'x = [1, 2][True]',
    'x = 5[0]',
    'x = (1, 2)["a"]',
    'x = {1: 2}[1:2]',
    'Record()[1] = 2',
    'Record()[1:2] = 3',
    'Record()[1, ...] = 4',
    'Record()[*[1], 2] = 5',
    'del Record()[1], Record()[1:2, 3]',
    'x = Record()\nx[1] += 1',
    'x = Record()\nx[1:2] += (5,)',
]:
    attempt(source)
