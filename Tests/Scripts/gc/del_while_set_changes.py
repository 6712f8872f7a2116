# small
# Finalizers look at, and change, the set that lets their objects go.

class Item:
    def __init__(self, number, act=None):
        self.number, self.act = number, act

    def __hash__(self):
        return self.number

    def __eq__(self, other):
        return isinstance(other, Item) and self.number == other.number

    def __del__(self):
        if self.act:
            self.act()
        print('del', self.number, sorted(getattr(one, 'number', one) for one in group))


group = set()
group.add(Item(1))
group.add(Item(1))
group.remove(Item(1))
group.update([Item(2), Item(3)])
group.clear()
group.add(Item(4, lambda: group.add(40)))
group.discard(Item(4))
print(group)
group.add(Item(5, group.clear))
group -= {Item(5)}
group |= {Item(6), Item(7)}
group &= {Item(7)}
group.pop()
print(group)
frozen = frozenset([Item(8), Item(9)])
frozen = None
group = ()
