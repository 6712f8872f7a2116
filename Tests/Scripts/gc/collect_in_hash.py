# small
# A collection at each hashing of a key.

import gc

gc.disable()


class Rubbish:
    def __init__(self):
        self.me = self


class Key:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        Rubbish()
        found.append(gc.collect())
        return hash(self.value)

    def __eq__(self, other):
        return self.value == other.value


found = []
table = {Key(number): [number] for number in range(20)}
print(len(table), table[Key(7)], Key(3) in table, table.get(Key(99)), table.pop(Key(5)), table.setdefault(Key(8), 'no'))
del table[Key(9)]
group = {Key(1), Key(2), Key(1)}
group.discard(Key(2))
group.add(Key(4))
print(len(group), Key(4) in group, len(group | {Key(5)}), len(frozenset([Key(1), Key(1)])))
copy = dict.fromkeys([Key(1), Key(2), Key(2)], 0)
print(len(copy), len(copy | table), copy.keys() <= table.keys())
print(set(found), len(found) > 40)
