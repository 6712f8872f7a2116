# small
# A collection, and a change, at each comparison of keys that collide.

import gc

gc.disable()


class Rubbish:
    def __init__(self):
        self.me = self


class Key:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return 1

    def __eq__(self, other):
        Rubbish()
        gc.collect()
        return self.value == other.value

    def __lt__(self, other):
        gc.collect()
        return self.value < other.value


table = {Key(number): number for number in range(12)}
print(table[Key(11)], table.pop(Key(4)), Key(4) in table, len(table))
items = [Key(number) for number in (3, 1, 2)]
print(items.index(Key(2)), items.count(Key(1)), Key(9) in items)
items.remove(Key(1))
print([one.value for one in items], [one.value for one in sorted(items)])
items.sort(reverse=True)
print([one.value for one in items], max(items).value, items == [Key(3), Key(2)], (Key(1),) == (Key(1),))
group = {Key(1), Key(2)}
print(len(group & {Key(2), Key(3)}), group <= {Key(1), Key(2), Key(3)}, len(group ^ {Key(1)}))


class Emptying(Key):
    """Empties the table it is looked for in."""
    __hash__ = Key.__hash__

    def __eq__(self, other):
        table.clear()
        gc.collect()
        return False


print(Emptying(5) in table, len(table))
table = {Key(number): number for number in range(5)}
print(table.get(Emptying(2), 'nothing'), len(table))
