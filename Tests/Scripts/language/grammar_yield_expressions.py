# small
# yield as a statement, in every place of expressions, with and without values.


def run(function, *values):
    generator = function()
    out = []
    try:
        out.append(next(generator))
        for value in values: out.append(generator.send(value))
        while True: out.append(next(generator))
    except StopIteration as stop: return out, stop.value
    except Exception as error: return out, repr(error)


def a(): yield
def b(): yield 1; yield 2, 3; yield *[4], 5
def c(): x = yield; y = yield x; return x, y
def d(): return (yield 1), (yield 2)
def e(): x = [(yield 1), (yield 2)]; return x
def f(): x = {(yield 'k'): (yield 'v')}; return x
def g(): return ((yield 1) + (yield 2)) * (yield 3)
def h(): return (yield 1) if (yield 2) else (yield 3)
def i(): return (yield 1) and (yield 2) or (yield 3)
def j(): return print((yield 1), *(yield 2), sep=(yield 3))
def k(): return f'{(yield 1)} {(yield 2)!r:>{(yield 3)}}'
def l(): x = yield 1; x += yield 2; return x
def m(): d = {}; d[(yield 'key')] = yield 'value'; return d
def n(): a, b = yield 1; c, *d = yield 2; return a, b, c, d
def o(): x = y = yield 1; return x, y
def p(): assert (yield 1), (yield 2)
def q(): raise (yield 1)
def r(): 
    for x in (yield 1): yield x
    else: yield (yield 'else')
def s():
    while (yield 'test'): yield 'body'
def t():
    if (yield 1): yield 'if'
    elif (yield 2): yield 'elif'
    else: yield 'else'
def u():
    with (yield 'manager') as x: yield x
def v(): return (lambda: (yield 1))().send(None), (yield 2)
def w(): return [(yield 1)][(yield 2)], (1, 2, 3)[(yield 3):(yield 4)]
def x(): return (yield 1) < (yield 2) < (yield 3)
def y(): return (yield 1).attribute
def z(): return not (yield 1), -(yield 2), await_ if (await_ := (yield 3)) else 0
print(run(a)); print(run(b)); print(run(c, 1, 2)); print(run(d, 1, 2)); print(run(e, 1, 2)); print(run(f, 'a', 'b'))
print(run(g, 1, 2, 3)); print(run(h, 1, 'yes')); print(run(h, 0, 'no')); print(run(i, 1, 2)); print(run(i, 0, 5)); print(run(i, 1, 0, 6))
print(run(j, 'a', 'bc', '-')); print(run(k, 'a', 'b', 5)); print(run(l, 1, 2)); print(run(m, 'v', 'k')); print(run(n, (1, 2), 'abc'))
print(run(o, 5)); print(run(p, 1)); print(run(p, 0, 'message')); print(run(q, KeyError('k'))); print(run(r, 'ab')); print(run(s, 1, None, 0))
print(run(t, 1)); print(run(t, 0, 1)); print(run(t, 0, 0)); print(run(v)); print(run(w, 'x', 0, 1, 2)); print(run(x, 1, 2, 3)); print(run(x, 2, 1))
print(run(y, 5)); print(run(z, 1, 2, 3))
class C:
    def __enter__(self): return 'entered'
    def __exit__(self, *args): print('exit', args[0], end=' ')
print(run(u, C()))
def delegating():
    x = yield from [1, 2]
    y = yield from c()
    z = [(yield from d()), (yield from ())]
    return x, y, z
print(run(delegating, None, None, 'p', 'q', 'r', 's'))
