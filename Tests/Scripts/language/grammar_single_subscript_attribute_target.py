# small
# single_subscript_attribute_target and t_primary: chains that end in an attribute or an item.


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
    'x = Record(); x.y = 1',
    'x = Record(y=Record()); x.y.z = 1',
    'x = Record(); x[1] = 2',
    'x = Record(); x[1:2] = 3',
    'x = Record(); x[1][2]',
    'x = [[0]]; x[0][0] = 5',
    'x = Record(); x(1).y = 2',
    'x = Record(); x(1)(2)[3] = 4',
    'x = Record(); x(*(y for y in "a")).z = 1; y = 0',
    'x = Record(); x.y, x.z = 1, 2',
    'x = Record(); x.y = x.z = 1',
    'x = Record(); [x.y, *x.z] = 1, 2, 3',
    'x = Record(); x.y, (x[0], x.z) = 1, (2, 3)',
    'x = Record()\nfor x.y in [1, 2]: pass',
    'x = Record()\nfor x[0], x.y in [(1, 2)]: pass',
    'x = Record()\n[0 for x.y in [1]]',
    '(Record()).y = 1',
    '(lambda: Record())().y = 1',
    '"a".y = 1',
    '"a"[0] = 1',
    '[1][0] = 5',
    '{}["a"] = 1',
    '(1, 2)[0] = 3',
    'f().y = 1',
    'f()[0] = 1',
    '5 .y = 1',
    'None.y = 1',
    '....y = 1',
    'x.y() = 1',
    'x.y() .z = 1',
    'x = Record(); x.y: int = 1',
    'x = Record()\nwith open as x.y: pass',
    'told(Record()).y = told(Record())[told(1)] = told(5)',
    'x = Record(); x.y.z = 1',
    'x = Record(); x[told(1)], x[told(2)] = told(3), told(4)',
    'del Record(y=1).y',
    'del Record()[1]',
    'x = Record(y=1, z=2); del x.y, x.z',
    'x = Record(y=Record(z=1)); del x.y.z',
    'x = Record(); del x(1)[2]',
    'x = Record(); del (x[1], [x[2]])',
    'x = Record(); del x.y',
    'del "a".y',
    'del "a"[0]',
    'del f()[0]',
    'x = [1, 2, 3]; del x[0], x[0]',
    'x.y.z.w = 1',
    'Record.y = 1; x = Record().y; del Record.y',
    'class A: x = 1; x = 2\nx = A.x',
    'await_ = Record(); await_.x = 1',
]:
    attempt(source)
