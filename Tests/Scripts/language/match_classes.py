# small
# Class patterns: attributes by position and by name, the built-in types that stand for themselves, and the errors.


class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f'Point({self.x}, {self.y})'


class Point3(Point):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class Slotted:
    __slots__ = ('a', 'b')
    __match_args__ = ('a',)


def where(value):
    match value:
        case Point(0, 0):
            return 'origin'
        case Point3(z=0, x=x):
            return f'flat {x}'
        case Point(0, y):
            return f'y {y}'
        case Point(x, y=0):
            return f'x {x}'
        case Point(x, y) if x == y:
            return f'diagonal {x}'
        case Point():
            return 'point'
        case Slotted(a):
            return f'slotted {a}'
        case Slotted(b=b):
            return f'slotted b {b}'
        case Slotted():
            return 'slotted empty'
    return 'other'


full, half, empty = Slotted(), Slotted(), Slotted()
full.a = 1
half.b = 2
for _ in range(3):
    for value in (Point(0, 0), Point(0, 5), Point(5, 0), Point(4, 4), Point(4, 5), Point3(1, 2, 0), Point3(1, 2, 3), Point3(0, 2, 3),
                  full, half, empty, 5, None, 'x', Point, object()):
        print(where(value), end='; ')
    print()


def kind(value):
    match value:
        case bool(b):
            return f'bool {b}'
        case int(i):
            return f'int {i}'
        case float(f):
            return f'float {f}'
        case str('special' as s):
            return f'special {s}'
        case str(s):
            return f'str {s}'
        case bytes(b):
            return f'bytes {b}'
        case bytearray(b):
            return f'bytearray {b}'
        case list([x, *_]):
            return f'list {x}'
        case list(x):
            return f'empty {x}'
        case tuple((a, b)):
            return f'pair {a} {b}'
        case tuple():
            return 'tuple'
        case dict({'k': v}):
            return f'dict {v}'
        case dict(d):
            return f'dict {d}'
        case frozenset(s):
            return f'frozenset {sorted(s)}'
        case set(s):
            return f'set {sorted(s)}'
        case complex(real=r, imag=i):
            return f'complex {r} {i}'
        case range(start=a, stop=b):
            return f'range {a} {b}'
        case type(__name__=name):
            return f'class {name}'
        case object(__class__=c):
            return f'object {c.__name__}'


class I(int):
    pass


class S(str):
    __match_args__ = ('upper',)


class M(str):
    __match_args__ = ()


for value in (True, 5, I(6), 2.5, 'special', 'text', S('sub'), b'b', bytearray(b'c'), [1, 2], [], (1, 2), (1,), {'k': 1}, {'l': 2},
              {1, 2}, frozenset({3}), 1 + 2j, range(1, 5), int, None):
    print(kind(value))

match S('abc'):
    case S(up):
        print(up())
match I(3):
    case I(n):
        print(n, type(n).__name__)


def attempt(label, function):
    try:
        print(label, function())
    except Exception as error:
        print(label, type(error).__name__, error)


class Bad:
    a = 1


def three():
    match Point(1, 2):
        case Point(a, b, c):
            return a


def none_allowed():
    match Bad():
        case Bad(a):
            return a


def one_allowed():
    match 5:
        case int(a, b):
            return a


def empty_args():
    match M('x'):
        case M(a):
            return a


def one_slot():
    match full:
        case Slotted(a, b):
            return a


def not_a_class():
    match 5:
        case not_a_class(x=1):
            return 1


def a_module_function():
    match 5:
        case len():
            return 1


def undefined():
    match 5:
        case Undefined():
            return 1


def args_list():
    match Bad():
        case Bad(a):
            return a


def twice():
    match Point(1, 2):
        case Point(a, x=b):
            return a, b


def complex_positional():
    match 1j:
        case complex(a):
            return a


for function in (three, none_allowed, one_allowed, empty_args, one_slot, not_a_class, a_module_function, undefined, twice, complex_positional):
    attempt(function.__name__, function)
Bad.__match_args__ = ['a']
attempt('list', args_list)
Bad.__match_args__ = ('a',)
attempt('tuple', args_list)
Bad.__match_args__ = (1,)
attempt('int', args_list)
Bad.__match_args__ = 'a'
attempt('str', args_list)
Bad.__match_args__ = ('b',)
attempt('missing', args_list)
Bad.__match_args__ = ('a', 'a')


def repeated():
    match Bad():
        case Bad(a, b):
            return a, b


attempt('repeated', repeated)
Bad.__match_args__ = ('none', 'none')
attempt('repeated missing', repeated)
Bad.__match_args__ = None
attempt('None', args_list)
del Bad.__match_args__
attempt('deleted', args_list)
