# small
# A dict whose keys are all strs shows its values alone, another one values and keys.

import gc

print(gc.get_referents({'a': 1, 'b': 'two'}))
print(gc.get_referents({1: 'one', 'a': 2}))
print(gc.get_referents({(1, 2): None, 'a': [3]}))
print(gc.get_referents({}), gc.get_referents([]), gc.get_referents(()), gc.get_referents({1}), gc.get_referents(frozenset([2])))
print(gc.get_referents([1, 'a', [2]]), gc.get_referents((3, None)), gc.get_referents(slice(1, 'x')))
print(gc.get_referents(5, 'text', 2.5, None, b'bytes', range(3)))


class Plain:
    pass


one = Plain()
one.a, one.b = 'first', 'second'
print(gc.get_referents(one) == ['first', 'second', Plain])
one.__dict__
one.__dict__['c'] = 3
print(sorted(type(value).__name__ for value in gc.get_referents(one)))


class Slotted:
    __slots__ = ('b', 'a', 'unset')


one = Slotted()
one.a, one.b = 'a', 'b'
print(gc.get_referents(one) == ['a', 'b', Slotted])
print(gc.get_referents([1], [2], (3,)))
