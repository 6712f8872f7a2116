# Augmented assignment evaluates its target once, on every kind of target.
# small

log = []
class Box:
    def __init__(self): self.items = {}
    def __getitem__(self, k): log.append(f'get {k}'); return self.items.get(k, 0)
    def __setitem__(self, k, v): log.append(f'set {k}={v}'); self.items[k] = v
    def __getattr__(self, n): log.append(f'getattr {n}'); return 10
    def __setattr__(self, n, v):
        log.append(f'setattr {n}')
        object.__setattr__(self, n, v)
def note(x, r):
    log.append(x)
    return r
b = Box()
note('obj', b)[note('key', 'k')] += note('val', 5)
print(log); log.clear()
note('obj', b).attr -= note('val', 3)
print(log, b.attr); log.clear()
x = 7
for op in ['+= 2', '-= 2', '*= 3', '/= 2', '//= 2', '%= 4', '**= 2', '>>= 1', '<<= 3', '&= 6', '|= 9', '^= 5']:
    ns = {'x': 7}
    exec(f'x {op}', ns)
    print(op, ns['x'], end='; ')
print()
l = m = [1]
l += (2, 3)
l += 'ab'
l *= 2
print(l, l is m)
t = u = (1,)
t += (2,)
print(t, u)
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)
s = r = {1}
s |= {2}; s &= {2, 3}; s ^= {9}; s -= {9}
print(s, s is r)
fs = gs = frozenset([1])
fs |= {2}
print(sorted(fs), gs)
d = e = {'a': 1}
d |= [('b', 2)]
print(d, d is e)
def f():
    y += 1
try:
    f()
except UnboundLocalError as e:
    print(e)
class C:
    n = 1
c = C()
c.n += 1
print(C.n, c.n, c.__dict__)
def g():
    global x
    x += 1
    def h():
        nonlocal z
        z *= 'ab'
    z = 2
    h()
    return z
print(g(), x)
st = 'a'
st += 'b'; st *= 3; st %= ()
print(st)
l = [3, 4]
l[0] += l[1]; l[-1] **= 2; l[0:1] += [9]
print(l)
i = 0
a = [1, 2]
def idx():
    global i
    i += 1
    return i - 1
a[idx()] += 10
print(a, i)
for src in ['f() += 1', '(a, b) += 1', '[a] += 1', '1 += 1', '(x) += 1', 'x += yield', 'a, b += 1', 'x: int += 1',
    'x += *a', 'None += 1', '(yield) += 1', 'x + 1 += 2']:
    try:
        exec(src, {'x': 1})
        print('ok')
    except SyntaxError as e:
        print(e.msg)
