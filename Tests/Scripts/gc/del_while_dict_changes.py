# small
# Finalizers look at, and change, the dict that lets their objects go.

class Item:
    def __init__(self, name, act=None):
        self.name, self.act = name, act

    def __del__(self):
        if self.act:
            self.act()
        print('del', self.name, list(table))


table = {}
table['a'] = Item('a')
table['a'] = Item('second a')
del table['a']
table.update(b=Item('b'), c=Item('c'))
table.clear()
table['d'] = Item('d', lambda: table.__setitem__('e', 1))
table['d'] = 0
print(table)
table['f'] = Item('f', table.clear)
table['f'] = 2
print(table)
table[Item('key')] = Item('value')
table.popitem()
table['g'] = Item('g', lambda: table.update({number: number for number in range(100)}))
table.pop('g')
print(len(table))
table = {'h': Item('h'), 'i': Item('i')}
table = {'j': 1}
