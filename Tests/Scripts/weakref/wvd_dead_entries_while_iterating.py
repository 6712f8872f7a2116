# What the methods of a WeakValueDictionary say while dead entries wait to be removed.
# small

import weakref
class A:
    def __init__(self, n): self.n = n
def fresh():
    objs = [A(i) for i in range(4)]
    d = weakref.WeakValueDictionary((o.n, o) for o in objs)
    return objs, d
objs, d = fresh()
it = d.items(); next(it)
objs.pop(3); objs.pop(2)
print(len(d.data), len(d), 3 in d, d.get(3), d.get(3, 'x'), sorted(d.keys()), len(list(d.values())),
    len(list(d.items())), len(d.copy()), [r() is None for r in d.valuerefs()])
for f in (lambda: d[3], lambda: d.pop(2), lambda: d.pop(3, 'dflt'), lambda: d.__delitem__(1), lambda: sorted(d)):
    try:
        print(f())
    except KeyError as e:
        print('KeyError', e)
new = A('new')
print(d.setdefault(3, new).n, len(d))
it = None
print(sorted(d), len(d.data))
objs, d = fresh()
it = iter(d); next(it)
objs.clear()
try:
    print(d.popitem())
except KeyError as e:
    print('KeyError', e)
print(len(d))
objs, d = fresh()
its = [iter(d), d.items(), d.values()]
for i in its: next(i)
objs.pop()
print(len(d.data)); its.pop()
print(len(d.data)); its.pop()
i = None
print(len(d.data)); its.pop()
print(len(d.data), sorted(d))
