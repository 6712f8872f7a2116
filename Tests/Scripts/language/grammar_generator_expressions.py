# small
# Generator expressions: laziness, scopes, as only argument, nested, closed early.


def v(x, name):
    print(name, x, end=' ')
    return x


g = (v(x, 'element') for x in v(range(3), 'iterable') if v(x, 'condition') != 1)
print(type(g).__name__, g.__name__, g.__qualname__)
print(next(g)); print(list(g)); print(list(g))
print(sum(x * x for x in range(5)), list((x, y) for x in 'ab' for y in range(2)), tuple(x for x in ()), set(x % 2 for x in range(5)))
print(max(len(w) for w in 'a bb ccc'.split()), any(x for x in (0, 1)), all(x for x in (1, 0)), dict((k, 1) for k in 'ab'), sorted(-x for x in range(3)))
print(list(x for x in (y for y in (z for z in range(3)))), next((x for x in range(10) if x > 5), None), next((x for x in ()), 'default'))
try: (x for x in undefined_name)
except NameError as error: print('at once', error)
g = (undefined_name for x in [1])
try: next(g)
except NameError as error: print('later', error)
try: next(g)
except StopIteration: print('over')
x = 'outer'
g = (x for x in range(2))
print(list(g), x)
functions = list((lambda: i) for i in range(3))
print([f() for f in functions])
def f(n): return (n + i for i in range(n))
print(list(f(3)))
class A:
    items = [1, 2]
    g = (i for i in items)
    try: h = list(items for i in [1])
    except NameError as error: print(error)
print(list(A.g))
items = [1, 2, 3]
g = (i for i in items)
items.append(4)
print(list(g))
items = [1, 2]
g = (i for i in items)
items = [3]
print(list(g))
g = (i for i in range(5))
print(next(g), g.gi_frame is not None, g.close(), list(g), g.gi_frame)
def outer():
    total = 0
    return list(total := total + i for i in range(4)), total
print(outer())
def stop():
    return list(next(iter(())) for _ in [1])
try: stop()
except RuntimeError as error: print(error, repr(error.__cause__))
print(*(i for i in 'abc'), sep='-')
print(list(i for i in (j for j in 'ab') if i in (k for k in 'b')))
