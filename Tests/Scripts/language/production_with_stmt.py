# small
# with_stmt: items, parentheses, targets
class M:
    def __init__(self, value=1):
        self.value = value

    def __enter__(self):
        return self.value

    def __exit__(self, *details):
        print('exit', self.value)


holder, items = M(), {}
with M(): pass
with M('a') as a, M('b') as b: print(a, b)
with (M('c') as c, M('d')): print(c)
with (M('e') as e,): print(e)
with (M('f')): print('one')
with (M('g')) as g: print(g)
with (M(1), M(2)) if False else M(3) as h: print(h)
with M((1, (2, 3))) as (i, [j, *k]), M('x') as items['key'], M('y') as holder.value: print(i, j, k, items, holder.value)
with (
    M('l') as l,
    M('m') as m,
): print(l, m)
with (yes := M('n')): print(yes.value)
with M() as a, \
     M() as b: pass
for text in ('with: pass', 'with a', 'with a as: pass', 'with a as 1: pass', 'with a as f(): pass', 'with a as b c: pass', 'with a, : pass', 'with (a as b): pass', 'with (a as b, c as d,): pass', 'with (a as b) as c: pass', 'with (a, b) as c: pass', 'with a as (b, c): pass', 'with a as b, c: pass', 'with a as *b: pass', 'with a as None: pass', 'with (a as 1): pass', 'with (): pass', 'with (,): pass', 'with a:\npass', 'with a as b = c: pass',
             'with a as b.c, d as e[0]: pass', 'with (a, b): pass', 'with *a: pass', 'with a if b else c: pass', 'with lambda: a: pass', 'with (a as b), (c as d): pass', 'with a as (b := c): pass', 'with a := b: pass', 'with (a := b): pass', 'with a as -b: pass', 'with (a for a in b): pass', 'with a; b: pass', 'with (a as b, c): pass', 'with (a as b c): pass', 'with a as b as c: pass'):
    try:
        compile(text, 'text', 'exec')
        print('fine', repr(text))
    except SyntaxError as error:
        print(repr(text), '|', type(error).__name__, error)
