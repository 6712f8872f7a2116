# Yields in every place where an expression can stand: what is evaluated before them, and in which order.
import re
import traceback


def show(*values):
    print(re.sub('0x[0-9a-f]+', '0x', ' '.join(map(str, values))))


def drive(src, sends=(1,2,3,4,5,6,7,8,9,10,11,12), ns=None):
    g = {'__name__':'m','log':[]}
    exec('''
def L(x): log.append(x); return x
class Ctx:
    def __init__(s, n='c'): s.n=n
    def __enter__(s): log.append(('enter', s.n)); return s
    def __exit__(s, *a): log.append(('exit', s.n, a[0] and a[0].__name__)); return False
class O:
    def __init__(s, n='o'): object.__setattr__(s,'n',n)
    def __getattr__(s, a): log.append(('get', s.n, a)); return O(s.n+'.'+a) if a[0]!='_' else object.__getattribute__(s, a)
    def __setattr__(s, a, v): log.append(('set', s.n, a, v if not isinstance(v,O) else v.n))
    def __getitem__(s, i): log.append(('item', s.n, i)); return 10
    def __setitem__(s, i, v): log.append(('setitem', s.n, i, v))
    def __delitem__(s, i): log.append(('delitem', s.n, i))
    def __delattr__(s, i): log.append(('delattr', s.n, i))
    def __call__(s, *a, **k): log.append(('call', s.n, a, k)); return 7
    def __repr__(s): return s.n
o = O()
def f(*a, **k): log.append(('f', a, k)); return a
''', g)
    try:
        exec(src, g)
        gen = g['g']()
        out = []
        try:
            out.append(('y', next(gen)))
            for s in sends:
                out.append(('y', gen.send(s)))
        except StopIteration as e: out.append(('ret', e.value))
        show(src.strip().splitlines()[-1].strip(), '->', out, g['log'])
    except BaseException as e:
        show(src, '->', type(e).__name__, e, g['log'])
body = '''
{(yield): 1, **(yield)}
{(yield 'a'): (yield 'b'), (yield 'c'): (yield 'd')}
{**(yield), (yield 'k'): (yield 'v')}
{**{1:2}, **{(yield): 3}, L(4): (yield)}
{(yield), *[(yield)], L(3)}
[(yield), *((yield),), L(9)]
((yield), *[(yield)])
[x for x in (yield)]
{x for x in [(yield), (yield)]}
{x: x for x in [(yield)]}
list(x for x in [(yield)])
[x+y for x in [(yield)] for y in [1,2]]
f"{(yield)}-{(yield)!r:>{(yield)}}"
f"{(yield)}" "abc" f"{L(1)}{(yield)=}"
f(*(yield), **{'a': (yield)})
f(L(1), *[(yield)], L(2), x=(yield), **{'z': L(3)}, y=(yield))
f((yield), (yield), k=(yield))
(yield)(L(1))
o.a((yield)).__class__
o[(yield)]
o[(yield):(yield):(yield)]
o[(yield), (yield):2]
o[L(1), *[(yield)]]
(yield)[L(0)]
(yield).real
(yield) + (yield) * (yield)
-(yield)
not (yield)
L(1) + (yield)
L(0) < (yield) < (yield) < L(100)
L(1) if (yield) else (yield)
(yield) if L(0) else (yield)
(yield) and (yield) or (yield)
L(0) or (yield)
L(1) and (yield)
lambda: (yield)
(lambda x=(yield): x)()
(lambda: [(yield)])()
(x := (yield)) + x
[(yield), (yield from [1,2]), (yield)]
(yield (yield (yield)))
f((yield), *(yield from (5,6)) or ())
(yield),
print((yield), end='')
(lambda *a, k=(yield), **kw: (a,k))(1)
[*(yield), *(yield)]
{**(lambda: {1:2})(), 'a': (yield)}
(yield) in [(yield), 2]
(yield) is (yield)
f(*[(yield)], *[(yield)])
f(**{'a': (yield)}, **{'b': (yield)})
f(a=(yield), **{'a': (yield)})
'%s %s' % ((yield), (yield))
(yield).__add__((yield))
o.m(L(1), (yield), *(yield,) or (), z=(yield))
'''.strip().splitlines()
for b in body:
    drive(f'def g():\n return {b}')
    drive(f'def g():\n x = {b}\n return x')
    drive(f'def g():\n {b}')
stmts = ['''
def g():
    o.a = (yield)
''','''
def g():
    o[(yield)] = (yield)
''','''
def g():
    o[(yield)] += (yield)
''','''
def g():
    o.a += (yield)
''','''
def g():
    x = 5
    x += (yield)
    return x
''','''
def g():
    o.b[(yield)].c += (yield)
''','''
def g():
    o[(yield):(yield)] += (yield)
''','''
def g():
    a, o[(yield)], *b = (yield)
    return a, b
''','''
def g():
    a = o[(yield)] = o.x = (yield)
    return a
''','''
def g():
    del o[(yield)], o.a, o[(yield)]
''','''
def g():
    assert (yield), (yield)
''','''
def g():
    assert not (yield), f"{(yield)}"
''','''
def g():
    with Ctx((yield)) as o[(yield)], Ctx((yield)) as b:
        return (yield)
''','''
def g():
    with (yield) or Ctx() as x: L((yield))
''','''
def g():
    for o[(yield)] in (yield): L(1)
    else: return (yield)
''','''
def g():
    for x in [(yield), (yield)]: L(x)
''','''
def g():
    while (yield): L((yield))
    else: return (yield)
''','''
def g():
    if (yield): return (yield)
    elif (yield): return 5
    else: return (yield)
''','''
def g():
    raise (yield) or ValueError from (yield)
''','''
def g():
    raise ValueError((yield)) from KeyError((yield))
''','''
def g():
    try: L((yield)); 1/0
    except (yield) or ZeroDivisionError as e: return (yield)
    finally: L((yield))
''','''
def g():
    try: raise ExceptionGroup('a', [ValueError(1)])
    except* (yield) or ValueError as e: L((yield))
    return 3
''','''
def g():
    match (yield):
        case 1: return (yield)
        case x if (yield): return x
''','''
def g():
    match (yield), (yield):
        case [a, b] if (yield) > 3: return a
        case [a, *b]: return b, (yield)
''','''
def g():
    match {(yield): 2}:
        case {1: x, **r}: return x, r, (yield)
''','''
def g():
    @(yield)
    def h(): pass
    return h
''','''
def g():
    @L
    @(lambda f: ((yield)))
    def h(): pass
    return type(h).__name__
''','''
def g():
    def h(a=(yield), *b, c=(yield), **d): return a, c
    return h()
''','''
def g():
    def h(a: (yield), b: (yield) = (yield)) -> (yield): return b
    return h(1), h.__annotations__
''','''
def g():
    class A((yield) or object, metaclass=(yield) or type): x = L(1)
    return A.__name__
''','''
def g():
    class A(*(yield) or (), **(yield) or {}): pass
    return A.__bases__
''','''
def g():
    @(yield)
    class A: pass
    return A
''','''
def g():
    x: (yield) = (yield)
    return x
''','''
def g():
    o.a: (yield) = (yield)
''','''
def g():
    o[(yield)]: int
''','''
def g():
    return (yield), *(yield)
''','''
def g():
    x = yield
    y = yield x, 1
    z = yield *x, 2
    return y, z
''','''
def g():
    x = y = yield 3
    x, y = yield
    return x, y
''','''
def g():
    x += yield
''','''
def g():
    global gg
    gg = yield
    import sys as s
    return gg
''','''
def g():
    return [(yield x) for x in [1]]
''','''
def g():
    return [x for x in [1] if (yield)]
''','''
def g():
    class A: y = (yield)
''','''
def g():
    return (x for x in (yield))
''','''
def g():
    print(*[(yield)], sep=(yield) and '')
''','''
def g():
    async def h(): yield
    return (yield)
''','''
def g():
    try:
        return (yield 1)
    finally:
        L((yield 2))
''','''
def g():
    try:
        with Ctx():
            try: yield 1
            finally: L((yield 'f'))
    except GeneratorExit: L('ge'); raise
''','''
def g():
    for i in range(3):
        try:
            if i == 1: continue
            L((yield i))
        finally: L((yield 'fin'))
''','''
def g():
    lst = [0]*5
    i = 0
    lst[i], i, lst[i] = (yield), (yield), (yield)
    return lst, i
''','''
def g():
    x = [1,2,3]
    x[(yield):] = [(yield)]
    return x
''','''
def g():
    return sum((yield) for _ in [1])
''','''
def g():
    return o.a.b((yield)).c
''','''
def g():
    return {**{'x': (yield)}, 'y': (yield), **(yield)}
''','''
def g():
    return {'a': (yield), **{'x': (yield)}, 'y': {(yield): (yield)}}
''','''
def g():
    return super((yield), 3)
''','''
def g():
    return f(x=(yield), *[(yield)])
''','''
def g():
    return f"{(yield):{(yield)}{(yield)}}"
''','''
def g():
    return f"{f'{(yield)}'}{(yield)!s}"
''',
]
for s in stmts: drive(s)
for s in stmts: drive(s, sends=([1,2], {3:4}, 'abc', (7,8), 0, None, ValueError, lambda x: x, 3))
for s in stmts: drive(s, sends=(0, 0, 0, None, [], {}, None, None))
for b in body: drive(f'def g():\n return {b}', sends=({1:2}, [3,4], {'x':5}, {6:7}, (8,), 'ab'))
for b in body: drive(f'def g():\n return {b}', sends=([1,2], {'y':5}, [6,7], 'ab', 3))


# Ended and thrown into while they are suspended.
def refs():
    for b in body:
        src = f'def g():\n return {b}'
        ns = {'L': lambda x: x, 'o': None, 'f': lambda *a, **k: a}
        try: exec(src, ns)
        except SyntaxError: continue
        g = ns['g']()
        try:
            next(g); g.send([1]); g.close()
        except BaseException as e: show(b, type(e).__name__, e)
        try:
            g = ns['g'](); next(g); g.throw(KeyError('t'))
        except BaseException as e: show(b, type(e).__name__, e, traceback.extract_tb(e.__traceback__)[-1].lineno)
refs()
