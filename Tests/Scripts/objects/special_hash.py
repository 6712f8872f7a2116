# small
# __hash__: used by dict and set; None when only __eq__ is given
class Key:
    def __init__(self, value, code):
        self.value, self.code = value, code

    def __hash__(self):
        return self.code

    def __eq__(self, other):
        return isinstance(other, Key) and self.value == other.value


table = {Key('a', 1): 'A', Key('b', 1): 'B'}
print(table[Key('a', 1)], table[Key('b', 1)], Key('a', 2) in table, Key('c', 1) in table)
print(hash(Key('x', -1)), hash(Key('x', 2 ** 70)), hash(Key('x', True)), hash(Key('x', 2 ** 61 - 1)))


class EqOnly:
    def __eq__(self, other):
        return True


class Again(EqOnly):
    __hash__ = object.__hash__


class Off:
    __hash__ = None


print(EqOnly.__hash__, isinstance(hash(Again()), int))
for use in (lambda: hash(EqOnly()), lambda: {Off(): 1}, lambda: {Off()}, lambda: hash(Key('x', 'text')), lambda: hash(Key('x', 1.5)),
            lambda: hash([]), lambda: hash({}), lambda: hash((1, [])), lambda: hash(set()), lambda: hash(slice(1)),
            lambda: hash(bytearray()), lambda: {}[[]], lambda: [] in {}, lambda: hash()):
    try:
        print(use())
    except TypeError as error:
        print(error)
print(hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), hash((1, 2)) == hash((1, 2)), hash(frozenset([1])) == hash(frozenset([1])))
print(hash(0.5), hash(-1), hash(-2), hash(float('inf')), hash(2 ** 64), hash(-2.0 ** 64), hash(1e300), hash(()), hash((1, 2, 3)))
