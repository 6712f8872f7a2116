# small
# __eq__ and __ne__: identity by default; __ne__ follows __eq__; reflected when NotImplemented
class Same:
    def __init__(self, key):
        self.key = key

    def __eq__(self, other):
        print('eq', self.key)
        return self.key == other.key if isinstance(other, Same) else NotImplemented


a, b, c = Same(1), Same(1), Same(2)
print(a == b, a != b, a == c, a != c)
print(a == 5, a != 5, 5 == a)
print([a] == [a], [a] == [b], a in [c, b], [c, b].index(a), (a,) != (b,))
print(Same.__hash__)
try:
    {a}
except TypeError as error:
    print(error)


class Odd:
    def __eq__(self, other):
        return 'equal'

    def __ne__(self, other):
        return 'different'


print(Odd() == 1, Odd() != 1, 1 == Odd(), 1 != Odd(), not Odd() == 1, [Odd()] == [1])


class Left:
    def __eq__(self, other):
        print('left')
        return NotImplemented


class Right(Left):
    def __eq__(self, other):
        print('right')
        return NotImplemented


x, y = Left(), Right()
print(x == y, y == x, x == x, x != y, object() == object(), object().__eq__(1), object().__ne__(1))
nan = float('nan')
print(nan == nan, nan in [nan], [nan] == [nan], nan != nan)


class Raises:
    def __eq__(self, other):
        raise KeyError('compare')


for use in (lambda: Raises() == 1, lambda: Raises() != 1, lambda: 1 in [Raises()], lambda: [1].count(Raises())):
    try:
        print(use())
    except KeyError as error:
        print(repr(error))
