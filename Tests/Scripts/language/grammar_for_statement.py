# small
# `for` with every form of target and of iterable; else, break, continue, changes of what is looped over.


class T:
    pass


t = T()
for x in 1, 2: print(x, end=' ')
for x, in [(1,)]: print(x, end=' ')
for x, y in [(1, 2), [3, 4], 'ab']: print(x, y, end=' ')
for x, (y, *z) in [(1, (2, 3, 4))]: print(x, y, z, end=' ')
for [a, b] in {(1, 2): 3}: print(a, b, end=' ')
for t.x in range(2): print(t.x, end=' ')
items = [0] * 3
for items[0] in range(2): print(items, end=' ')
for (x) in [5]: print(x, end=' ')
for *x, y in [(1, 2, 3)]: print(x, y, end=' ')
for x in *[1], *[2, 3]: print(x, end=' ')
for x in []: pass
else: print('else', x)
for x in range(5):
    if x == 1: continue
    if x == 3: break
    print(x, end=' ')
else:
    print('not reached')
print('broke at', x)
for i in range(3):
    for j in range(3):
        if j == 1: break
    else: print('never')
    if i == 1: continue
    print(i, j, end=' ')
else: print('outer else')
growing = [1]
for x in growing:
    if x < 5: growing.append(x + 1)
print(growing)
shrinking = [1, 2, 3, 4]
for x in shrinking: shrinking.remove(x)
print(shrinking)
for x in range(3):
    x = 10
print(x)
r = range(2)
for r in r: print(r, end=' ')
for wrong in (5, None, T()):
    try:
        for x in wrong: pass
    except TypeError as error: print(error)
for targets in ('x, y', '[x, *y, z]', '(x,)'):
    try: exec(f'for {targets} in [1]: pass')
    except (TypeError, ValueError) as error: print(error)
    try: exec(f'for {targets} in [()]: pass')
    except (TypeError, ValueError) as error: print(error)
d = {1: 2}
try:
    for k in d: d[k + 1] = 0
except RuntimeError as error: print(error)
class Iter:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration('ignored')
        return self.n
class Old:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * i
class BadIter:
    def __iter__(self): return 5
class BadNext:
    def __iter__(self): return self
    def __next__(self): raise ValueError('in next')
print([x for x in Iter()], [x for x in Old()])
for bad in (BadIter(), BadNext()):
    try:
        for x in bad: pass
    except Exception as error: print(type(error).__name__, error)
def f():
    for x in range(3):
        try: return x
        finally: print('finally', end=' ')
def g():
    for x in range(3):
        try: continue
        finally:
            if x == 1: break
    return x
print(f(), g())
