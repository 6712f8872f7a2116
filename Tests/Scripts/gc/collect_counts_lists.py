# gc.collect() returns how many objects it found in garbage: lists, dicts, sets, tuples.

import gc
gc.disable(); gc.collect()
def drop(make):
    make()
    return gc.collect()
def one():
    l = []; l.append(l)
def two():
    a, b = [], []; a.append(b); b.append(a)
def chain():
    l = first = []
    for _ in range(9):
        n = []; l.append(n); l = n
    l.append(first)
def d():
    x = {}; x['me'] = x
def t():
    l = []; l.append((l,))
def nested():
    l = []; l.append({'k': (l, [1], {2: []})})
def hanging():
    l = []; l.append(l); l.append([[], []])
def selfset():
    class H:
        __slots__ = 's'
    H_ = H
    return None
def shared():
    a = []; a.append(a)
    b = [a]; b.append(b)
for f in (one, two, chain, d, t, nested, hanging, shared):
    print(f.__name__, drop(f))
print(gc.collect(), gc.collect(0), gc.collect(1), gc.collect(2))
for i in range(5): one()
print(gc.collect())
l = []; l.append(l)
print(gc.collect(), l[0] is l)
l = None
print(gc.collect())
for g in (3, -1, 'a', None, 1.5):
    try:
        print(gc.collect(g))
    except Exception as e:
        print(type(e).__name__, e)
print(gc.collect(generation=0), gc.collect(generation=True))
