# small
# A variable of a function that ends has a finalizer, which calls functions with variables of their own: they must leave those of the ending
# function alone.

log = []


def note(*values):
    for value in values:
        first = type(value)
        second = first.__name__
        third = (first, second, value)
        log.append((second, third[2]))


class Finalized:
    def __init__(self, number):
        self.number = number

    def __del__(self):
        note('del', self.number, [self.number] * 3)


def ends(x=1, *y, z=3, **q):
    one = Finalized(1)
    a = [x]
    b = {'k': a}
    c = (a, b)
    d = [c] * 2
    two = Finalized(2)
    e = {1, 2}
    f = 'a' + str(x)
    three, other = Finalized(3), a
    return x


def narrow():
    return ends([1])


def fails():
    kept = Finalized(4)
    more = [kept]
    rest = [more, more]
    raise ValueError(len(rest))


def generates():
    held = Finalized(5)
    many = [1, 2, 3]
    last = [many]
    yield held.number
    yield last


for turn in range(3):
    print(narrow(), ends(2, 3, 4, z=5, w=6))
    try:
        fails()
    except ValueError as error:
        print(error)
    print(list(generates())[1])
    print((lambda *x: (Finalized(6), x)[1])(7, 8))


class Key(str):
    def __eq__(self, other):
        note('eq', [str(self)])
        return str(self) == str(other)

    def __hash__(self):
        note('hash')
        return hash(str(self))


def named(a, b=[2], *c, d=[4], **e):
    return a, b, c, d, sorted(map(str, e))


print(named([1], **{Key('d'): [5], Key('f'): 6}))
print((lambda: named([1], [3], [7], **{Key('g'): [5]}))())
print(len(log) > 50, log[:9])
