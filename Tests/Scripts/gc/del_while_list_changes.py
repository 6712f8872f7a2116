# small
# Finalizers look at, and change, the list that lets their objects go.

class Item:
    def __init__(self, name, act):
        self.name, self.act = name, act

    def __del__(self):
        self.act()
        print('del', self.name, len(items))


def fill(act=lambda: None):
    items[:] = [Item(name, act) for name in 'abc']


items = []
fill()
items.clear()
fill()
del items[:]
fill()
del items[1]
items.pop(0)
items[0] = 'x'
fill()
items[1:] = ['y']
fill(lambda: items.append(1))
items.clear()
print(items)
items.clear()
fill(lambda: items.insert(0, 2))
items[:] = [0]
print(items)
fill(lambda: items.clear())
items[0:2] = []
print(len(items))
items.clear()
fill()
items.sort(key=lambda one: one.name, reverse=True)
items.reverse()
items *= 0
fill()
items += [None]
items.clear()
