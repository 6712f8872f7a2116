# with: order of calls, suppressing, raising in __enter__ and __exit__, several managers.
# small

class CM:
    def __init__(self, name, suppress=False, fail=None):
        self.name, self.suppress, self.fail = name, suppress, fail
    def __enter__(self):
        print('enter', self.name)
        if self.fail == 'enter':
            raise RuntimeError('enter ' + self.name)
        return self.name
    def __exit__(self, t, v, tb):
        print('exit', self.name, t and t.__name__, v, tb is not None)
        if self.fail == 'exit':
            raise RuntimeError('exit ' + self.name)
        return self.suppress
with CM('a') as x, CM('b') as y:
    print(x, y)
with CM('a', suppress=True):
    raise ValueError('swallowed')
print('after')
with CM('a', suppress=True) as x, CM('b', fail='enter') as y:
    print('not reached')
try:
    with CM('a'), CM('b', fail='exit'):
        raise ValueError('first')
except RuntimeError as e:
    print(repr(e), repr(e.__context__))
with (CM('p') as p, CM('q') as q,):
    print(p, q)
def ret():
    with CM('r'):
        return 'returned'
print(ret())
def ret2():
    with CM('r', suppress=True):
        raise KeyError
    return 'went on'
print(ret2())
for i in range(3):
    with CM(i):
        if i == 0:
            continue
        if i == 1:
            break
print(i)
class T:
    def __enter__(self): return (1, [2, 3])
    def __exit__(self, *a): print('args', a[:2])
with T() as (a, [b, c]): print(a, b, c)
d = {}
with T() as d['key']: pass
class O: pass
with T() as O.attr: pass
print(d, O.attr)
try:
    with T() as (a, b, c): print('no')
except ValueError as e:
    print(e)
