# A WeakKeyDictionary keeps the first of two equal keys.
# small

from weakref import WeakKeyDictionary
class K: __eq__ = lambda s, o: True; __hash__ = lambda s: 7
a, b = K(), K(); d = WeakKeyDictionary({a: 1}); d[b] = 2
print(len(d), d[a], next(iter(d)) is a, end=' ')
del a; print(len(d), d.get(b))
