# small
# When names are bound: after the whole pattern has matched, before the guard.


def seen(**names):
    return sorted(names.items())


class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y


# A pattern that fails late leaves its names alone.
a = b = 'old'
match [1, 2, 3]:
    case [a, b, 4]:
        print('no')
    case [a, b, 5] | [a, 6, b]:
        print('no')
    case {'k': a}:
        print('no')
print(a, b)

match (1, [2, 3], 4):
    case (a, [b, 0], 4):
        print('no')
    case (a, [b, 3], 5):
        print('no')
    case (a, [b, 3], 4):
        print('yes', a, b)
print(a, b)

# The guard sees them, and they stay when it fails.
match Point(1, 2):
    case Point(x, y) if print('guard', x, y):
        print('no')
    case Point(x=p):
        print(x, y, p)

match 5:
    case n if n > 10:
        print('big')
    case n if n > 3:
        print('middle', n)
    case n:
        print('small', n)

match 7:
    case (whole):
        print(whole)

match [1, [2, [3, 4]]]:
    case [first, [second, [*third]] as inner] as everything:
        print(first, second, third, inner, everything)

match 'x':
    case 'x' | 'y' as letter:
        print(letter)

match (1, 2):
    case (1, name) | (name, 1):
        print(name)
match (2, 1):
    case (1, name) | (name, 1):
        print(name)
match (2, 1):
    case (1, p, q) | (p, q):
        print(p, q)
match {'v': 3, 'u': 4}:
    case {'u': u, 'v': v} | [v, u]:
        print(u, v)


class Value:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print('compare', self.name, other, sorted(key for key in globals() if key in ('early', 'late')))
        return True

    def __repr__(self):
        return f'Value({self.name})'


match [1, Value('v'), 2]:
    case [early, 'text', late]:
        print(early, late)
del early, late


# In a function: locals, cells, globals, nonlocals.
def scopes(value):
    global shared
    captured = None
    outer = 'outer'

    def inner(value):
        nonlocal outer
        match value:
            case [outer, more]:
                return more

    match value:
        case [captured, shared, *rest]:
            print(captured, shared, rest, (lambda: captured)())
            print(inner(rest), outer)


scopes([1, 2, 3, 4])
print(shared)


def unbound(value):
    match value:
        case [x, 1]:
            pass
    try:
        print(x)
    except UnboundLocalError as error:
        print(error)


unbound([5, 1])
unbound([5, 2])


class Body:
    match (1, 2):
        case (left, right):
            total = left + right


print(seen(**{key: value for key, value in vars(Body).items() if not key.startswith('__')}))


class Namespace(dict):
    def __setitem__(self, key, value):
        print('store', key)
        super().__setitem__(key, value)


class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases):
        return Namespace()


class Order(metaclass=Meta):
    match (1, [2, {'k': 3, 'z': 5}], 4):
        case (c, [b, {'k': a, **r}] as d, 4 as e):
            pass
    match (1, 2, 3):
        case (x, y, 4) | (y, x, 3) if False:
            pass
        case _:
            pass
