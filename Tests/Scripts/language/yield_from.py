# yield from: values, results, send, throw and close passed on.
# small

def inner(name):
    try:
        while True:
            x = yield name
            print(name, 'got', x)
            if x == 'stop':
                return name + ' result'
    except ValueError as e:
        print(name, 'handles', e)
        return 'from handler'
    finally:
        print(name, 'finally')
def outer():
    a = yield from inner('A')
    print('a =', a)
    b = yield from inner('B')
    print('b =', b)
    return a, b
g = outer()
print(next(g))
print(g.send('x'))
print(g.send('stop'))
try:
    g.throw(ValueError('v'))
except StopIteration as e:
    print(e.value)
g = outer()
next(g)
g.close()
g = outer()
next(g)
try:
    g.throw(KeyError('k'))
except KeyError as e:
    print('through', e)
def over(x):
    r = yield from x
    print('r', r)
print(list(over([1, 2])), list(over('ab')), list(over({1: 2})), list(over(range(2))))
g = over(iter([1, 2, 3]))
next(g)
try:
    g.send(5)
except AttributeError as e:
    print(e)
g = over([1, 2, 3])
next(g)
try:
    g.throw(KeyError, 'to a list iterator')
except KeyError as e:
    print(e)
try:
    list(over(5))
except TypeError as e:
    print(e)
class It:
    def __iter__(self): return self
    def __next__(self): return 'n'
    def send(self, v): return 'sent %s' % v
    def throw(self, *a): return 'thrown %s' % (a[0],)
    def close(self): print('It.close')
g = over(It())
print(next(g), g.send(1), g.send(None), g.throw(ValueError))
g.close()
def tree(t):
    if isinstance(t, list):
        for x in t:
            yield from tree(x)
    else:
        yield t
print(list(tree([1, [2, [3, [4]], 5], [], [[6]]])))
def expr():
    return (yield from [1]), (yield from [2])
g = expr()
print(next(g), next(g), next(g, None))
g = over(inner('gi'))
next(g)
print(g.gi_yieldfrom.__name__, g.gi_running)
