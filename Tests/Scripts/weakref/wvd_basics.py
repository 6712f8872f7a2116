# WeakValueDictionary: entries vanish with their values; the mapping methods.
# small

import weakref
class A:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'A({self.n})'
d = weakref.WeakValueDictionary()
a, b, c = A('a'), A('b'), A('c')
d['a'], d['b'] = a, b
d[3] = c
print(len(d), d['a'], d.get('b'), d.get('zz'), d.get('zz', 'dflt'), 'a' in d, 'zz' in d, list(d), list(d.keys()),
    list(d.values()), list(d.items()))
del b
print(len(d), 'b' in d, list(d.items()), d.get('b', 'gone'), bool(d))
print(d.pop('a'), d.pop('a', 'none'), d.setdefault(3, a), d.setdefault('new', a), len(d))
d.update({'u': a}); d.update([('v', c)]); d.update(w=a)
print(sorted(map(str, d)), d.popitem(), len(d))
e = d.copy()
print(type(e).__name__, e == d, sorted(map(str, e)), len(e) == len(d))
e.clear()
print(len(e), len(d), list(e.items()))
for f in (lambda: d['nope'], lambda: d.pop('nope'), lambda: weakref.WeakValueDictionary().popitem(),
    lambda: d.__setitem__('i', 5), lambda: d.__setitem__('n', None), lambda: d.__setitem__('l', []),
    lambda: d.setdefault('q'), lambda: d.__delitem__('nope'), lambda: d.update(5),
    lambda: weakref.WeakValueDictionary(5), lambda: weakref.WeakValueDictionary([('a', 5)]), lambda: d[[]],
    lambda: hash(d), lambda: weakref.WeakValueDictionary({}, {}), lambda: d.update({}, {}), lambda: d.get(),
    lambda: d.__setitem__([], a)):
    try:
        print(f())
    except Exception as x:
        print(type(x).__name__, x)
print(sorted(map(str, d)), repr(d).startswith('<WeakValueDictionary at 0x'),
    isinstance(d, weakref.WeakValueDictionary), len(weakref.WeakValueDictionary({'x': a}, y=c)))
del a, c
print(list(d), list(d.values()), repr(list(d.items())))
t = weakref.WeakValueDictionary()
t['temporary'] = A('t')
print(len(t), 'temporary' in t)
