# small
# What class patterns ask: isinstance, __match_args__ of the class, each attribute once and before the inner patterns.


class Meta(type):
    def __instancecheck__(cls, instance):
        print('  instancecheck', cls.__name__, type(instance).__name__)
        return cls.answer

    def __getattr__(cls, name):
        print('  class', name)
        if name == '__match_args__':
            return ('p', 'q')
        raise AttributeError(name)


class Any(metaclass=Meta):
    answer = True


class Never(metaclass=Meta):
    answer = False


class Subject:
    def __init__(self, **attributes):
        self.attributes = attributes

    def __getattribute__(self, name):
        if name.startswith('__') or name == 'attributes':
            return object.__getattribute__(self, name)
        print('  get', name)
        attributes = self.attributes
        if name not in attributes:
            raise AttributeError(name)
        if isinstance(attributes[name], Exception):
            raise attributes[name]
        return attributes[name]


subject = Subject(p=1, q=2, r=3)
match subject:
    case Never(1, 2):
        print('never')
    case Any(1, 3):
        print('no')
    case Any(1, z=_):
        print('no')
    case Any(a, b, r=c):
        print(a, b, c)
match subject:
    case Any(2, _, r=_, z=_):
        print('no')
    case Subject(p=x):
        print(x)

for wrong in (ValueError('p'), AttributeError('hidden')):
    try:
        match Subject(p=wrong):
            case Subject(p=1):
                print('no')
            case _:
                print('not there')
    except ValueError as error:
        print('ValueError', error)


class Property:
    __match_args__ = ('value',)

    @property
    def value(self):
        print('  property')
        return 10

    def method(self):
        return 'called'

    shared = ['class']


for _ in range(3):
    match Property():
        case Property(5):
            print('five')
        case Property(10, method=m, shared=[s]):
            print(m(), s)

# The class of the instance can lie.


class Liar:
    __class__ = int


match Liar():
    case int():
        print('claims to be an int')
match Liar():
    case str():
        print('no')
    case Liar():
        print('is what it is')


# Attributes that come and go, instances of different shapes.
class Node:
    __match_args__ = ('left', 'right')


def leaf(**attributes):
    node = Node()
    for name, value in attributes.items():
        setattr(node, name, value)
    return node


def depth(node):
    match node:
        case Node(None, None):
            return 1
        case Node(left, None) | Node(None, left):
            return 1 + depth(left)
        case Node(left, right):
            return 1 + max(depth(left), depth(right))
        case Node(left=only) | Node(right=only):
            return 'half'
        case Node():
            return 'bare'


end = leaf(left=None, right=None)
for node in (end, leaf(left=end, right=None), leaf(right=end, left=None), leaf(left=end, right=leaf(left=end, right=end)), leaf(left=1),
             leaf(right=2), leaf(), leaf(other=1, right=None, left=None)):
    print(depth(node))
Node.__match_args__ = ('right', 'left')
print(depth(leaf(left=end, right=None)))
Node.right = 'class'
print(depth(leaf(left=None, right=None)), depth(leaf(right=2)))

# Weak references and proxies.
import weakref

proxy = weakref.proxy(end)
match proxy:
    case Node(left=None):
        print('proxy')
match weakref.ref(end):
    case weakref.ref(__callback__=None):
        print('reference')


# Data of exceptions.
def tell(error):
    match error:
        case KeyError(args=(key,)):
            return f'key {key!r}'
        case OSError(errno=2, filename=name):
            return f'no file {name!r}'
        case Exception(args=[]):
            return 'empty'
        case Exception(__cause__=None) as other:
            return f'other {other!r}'


for error in (KeyError('k'), FileNotFoundError(2, 'gone', 'here'), ValueError(), ValueError(1, 2)):
    print(tell(error))
