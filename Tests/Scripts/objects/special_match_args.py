# small
# __match_args__: names for the positional patterns of a class
class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y


def show(value):
    match value:
        case Point(0, 0):
            return 'origin'
        case Point(x, y=0):
            return f'on the axis at {x}'
        case Point(x, y):
            return f'{x}, {y}'


print(show(Point(0, 0)), show(Point(2, 0)), show(Point(1, 2)), show(5))


def of(match_args):
    class Case:
        a, b = 1, 2
    if match_args is not None:
        Case.__match_args__ = match_args
    match Case():
        case Case(first, second):
            return first, second
    return 'no match'


for names in (('a', 'b'), None, ('a',), ['a', 'b'], 5, ('a', 5), ('a', 'a'), ('a', 'missing'), ()):
    try:
        print(names, of(names))
    except Exception as error:
        print(names, type(error).__name__, error)
