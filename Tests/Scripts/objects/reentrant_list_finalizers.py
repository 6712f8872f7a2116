# Items whose finalizers change the list they leave

class Leaving:
    def __init__(self, items, name):
        self.items = items
        self.name = name

    def __del__(self):
        print('leaves', self.name, len(self.items))
        self.items.append('trace of ' + self.name)

    def __repr__(self):
        return self.name


def fresh():
    items = []
    items.extend(Leaving(items, name) for name in 'abc')
    return items


items = fresh()
items.clear()
print(items)
items = fresh()
del items[0]
print(items)
items = fresh()
del items[:2]
print(items)
items = fresh()
del items[::2]
print(items)
items = fresh()
items[:] = [1]
print(items)
items = fresh()
items[0] = 5
print(items)
items = fresh()
items.pop()
print(items)
items = fresh()
items *= 0
print(items)
items = fresh()
items.__init__([7])
print(items)
items = fresh()
items[1:] = ()
print(items)
items = fresh()
items[::-2] = 'xy'
print(items)
items.clear()
