# small
# `with`: several items, parentheses, targets of every form, what is suppressed and in which order.


class C:
    def __init__(self, name, value=None, swallow=False, fail=None):
        self.name, self.value, self.swallow, self.fail = name, value, swallow, fail

    def __enter__(self):
        print('enter', self.name, end='; ')
        if self.fail == 'enter': raise ValueError('enter ' + self.name)
        return self.value

    def __exit__(self, kind, value, traceback):
        print('exit', self.name, kind and kind.__name__, value, traceback is not None, end='; ')
        if self.fail == 'exit': raise KeyError('exit ' + self.name)
        return self.swallow


with C('a'): print('body')
with C('a', 1) as x: print(x)
with C('a', 1) as x, C('b', 2) as y: print(x, y)
with (C('a', 1) as x, C('b', 2) as y,): print(x, y)
with (C('a', 1)) as x: print(x)
with (C('a'), C('b')): print('pair of managers')
with C('a', (1, [2, 3])) as (x, [y, z]): print(x, y, z)
with C('a', [1, 2, 3]) as [x, *y]: print(x, y)
class T: pass
t = T()
with C('a', 5) as t.x, C('b', 6) as t.__dict__['y']: print(t.x, t.y)
with C('a', 1) as (x): print(x)
with C('a', swallow=True): raise ValueError('gone')
print('after')
with C('a', swallow=True), C('b'): raise ValueError('through b')
print('after')
for fail in ('enter', 'exit'):
    try:
        with C('a'), C('b', fail=fail), C('c'): print('body')
    except Exception as error: print(repr(error), repr(error.__context__))
try:
    with C('a', fail='exit'): raise ValueError('body')
except KeyError as error: print(error, repr(error.__context__))
with C('outer', swallow=True), C('inner', 1) as (x, y): print('never')
print('unpacking failed')
def f():
    for i in range(3):
        with C(i):
            if i == 0: continue
            return i
print(f())
for i in range(2):
    with C('loop'): break
print()
for wrong in (1, C):
    try:
        with wrong: pass
    except TypeError as error: print(error)
class NoExit:
    def __enter__(self): pass
try:
    with NoExit(): pass
except TypeError as error: print(error)
class Truthy:
    def __enter__(self): return self
    def __exit__(self, *args): return [1]
with Truthy() as x: 1 / 0
print(type(x).__name__)
