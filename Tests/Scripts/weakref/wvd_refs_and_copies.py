# valuerefs, itervaluerefs, | and |=, copy and deepcopy hooks of WeakValueDictionary.
# small

import weakref
class A:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'A({self.n})'
    def __deepcopy__(self, memo): return self
a, b, c = A(1), A(2), A(3)
d = weakref.WeakValueDictionary(a=a, b=b)
print([r() for r in d.valuerefs()], [r() for r in d.itervaluerefs()], [type(r).__name__ for r in d.valuerefs()],
    [r.key for r in d.valuerefs()])
r = d | {'c': c}
print(type(r).__name__, list(r.items()), list((d | weakref.WeakValueDictionary(b=c)).items()))
print(type({'z': c} | d).__name__, list(({'z': c} | d).items()))
d |= {'b': c}
print(list(d.items()))
d |= [('d', a)]
print(list(d.items()))
for f in (lambda: d | 5, lambda: 5 | d, lambda: d | [('x', a)], lambda: d | {'bad': 5}):
    try:
        print(f())
    except TypeError as e:
        print(e)
x = d.__copy__()
print(type(x).__name__, list(x.items()) == list(d.items()))
y = d.__deepcopy__({})
print(type(y).__name__, list(y.items()))
keep = list(d.values())
del a, b, c
print(len(d), len(keep))
del keep
print(len(d), len(r), len(x), len(y))
class W(weakref.WeakValueDictionary):
    def __missing__(self, k): return 'never used'
w = W()
q = A('q'); w['q'] = q
print(type(w.copy()).__name__, type(w | {}).__name__, w['q'])
try:
    w['zz']
except KeyError as e:
    print('KeyError', e)
