# WeakKeyDictionary: data about objects that goes away with them; the mapping methods.
# small

import weakref
class A:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'A({self.n})'
a, b, c = A('a'), A('b'), A('c')
d = weakref.WeakKeyDictionary({a: 1})
d[b] = 2
d[c] = 3
print(len(d), d[a], d.get(b), a in d, A('x') in d, 5 in d, 'str' in d, list(d), list(d.keys()), list(d.values()),
    list(d.items()))
del b
print(len(d), list(d.items()), bool(d))
print(d.pop(a), d.pop(a, 'none'), d.setdefault(c, 9), d.setdefault(a, 'new'), d.setdefault(a), len(d))
d.update({a: 'upd'}); d.update([(c, 'list')])
print(list(d.items()), d.popitem(), len(d))
e = d.copy()
print(type(e).__name__, list(e.items()), e == d, len(e))
e.clear(); print(len(e), len(d))
for f in (lambda: d.__setitem__(5, 1), lambda: d.__setitem__('s', 1), lambda: d[5], lambda: d.get(5),
    lambda: d.get('x', 1), lambda: d.pop(1, 2), lambda: d.setdefault(1, 2), lambda: d.__delitem__(1),
    lambda: d.update({1: 2}), lambda: d.update(x=1), lambda: weakref.WeakKeyDictionary({1: 2}),
    lambda: weakref.WeakKeyDictionary(5), lambda: weakref.WeakKeyDictionary().popitem(), lambda: hash(d),
    lambda: d.__setitem__([], 1), lambda: d.get(), lambda: weakref.WeakKeyDictionary({}, {}),
    lambda: weakref.WeakKeyDictionary(x=1)):
    try:
        print(f())
    except Exception as x:
        print(type(x).__name__, x)
for f in (lambda: d[A('no')], lambda: d.pop(A('no')), lambda: d.__delitem__(A('no'))):
    try:
        f()
    except KeyError as x:
        print('KeyError', type(x.args[0]).__name__, x.args[0]())
x = A('kept by the error')
try:
    d[x]
except KeyError as err:
    print(err.args[0]() is x)
print(repr(d).startswith('<WeakKeyDictionary at 0x'), [type(r).__name__ for r in d.keyrefs()], len(d))
del a, c
print(len(d), list(d))
