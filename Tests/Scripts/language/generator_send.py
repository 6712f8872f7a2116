# covers: generator.send
# send, and what next and send require of a generator.
# small

def echo():
    got = []
    while True:
        x = yield len(got)
        if x is None:
            return got
        got.append(x)
g = echo()
try:
    g.send(1)
except TypeError as e:
    print(e)
print(next(g), g.send('a'), g.send('b'))
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args)
for f in (lambda: next(g), lambda: g.send(None), lambda: g.send(5)):
    try:
        f()
    except StopIteration as e:
        print(repr(e), e.value)
print(next(g, 'default'))
def twice():
    a = yield
    b = yield a * 2
    c = (yield b) + (yield b + 1)
    return c
g = twice()
print(g.send(None), g.send(4), g.send(10), g.send(100))
try:
    g.send(1000)
except StopIteration as e:
    print(e.value)
def exprs():
    d = {(yield 'k'): (yield 'v')}
    l = [(yield 'x'), *(yield 'star')]
    s = f'{(yield "f")}-{(yield "g")!r:>5}'
    return d, l, s, (yield) if (yield 'cond') else 'no'
g = exprs()
vals = [None, 1, 2, 3, (4, 5), 'six', 7, False]
try:
    for v in vals:
        print(g.send(v), end=' ')
except StopIteration as e:
    print(e.value)
g = echo()
def reenter():
    yield next(r)
r = reenter()
try:
    next(r)
except ValueError as e:
    print(e)
def order():
    print('args', (yield 1), (yield 2), sep=(yield 3))
g = order()
for v in (None, 'A', 'B'):
    print(g.send(v))
next_ = g.send('|') if False else None
try:
    g.send('|')
except StopIteration:
    pass
def const():
    x = yield 1, 2
    y = yield from ()
    return x, y
g = const()
print(next(g))
try:
    g.send('z')
except StopIteration as e:
    print(e.value)
