# small
# Entries that die while the container is being changed.

import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return isinstance(other, Thing) and self.name == other.name

    def __del__(self):
        print('del', self.name, len(values), len(keys), len(group))


values, keys, group = weakref.WeakValueDictionary(), weakref.WeakKeyDictionary(), weakref.WeakSet()
values['a'] = Thing('nobody else holds it')
one = Thing('one')
values['a'] = one
one = Thing('two')
values['a'] = one
print(values['a'].name)
keys[one] = 'first'
group.add(one)
one = Thing('two')
print(keys.get(one), one in group)
keys[one] = 'second'
group.add(one)
print(len(keys), len(group), keys[one])
values.update(b=Thing('updated'))
print(values.setdefault('c', Thing('given')).name, len(values))
values.clear()
one = None
print(len(values), len(keys), len(group))
print(values.pop('a', 'nothing'), keys.pop(Thing('x'), 'nothing'))
