# del on every kind of target, and the errors.
# small

a = b = c = 1
del a, (b, [c])
print([n for n in 'abc' if n in globals()])
l = list(range(10))
del l[0], l[-1]
print(l)
del l[::3]
print(l)
del l[1:3], l[5:]
print(l)
del (l[0])
del [l[0]]
del ()
print(l)
d = {'x': 1, 'y': {'z': 2}}
del d['y']['z'], d['x']
print(d)
class C: pass
o = C(); o.p = C(); o.p.q = 1
del o.p.q
print(o.p.__dict__)
for src in ["del nope", "del d['gone']", "del l[99]", "del o.gone", "del (1).real", "del 'abc'[0]", "del (1, 2)[0]",
    "del int.real", "del d[[]]", "del C.p", "del {1}[0]", "del range(3)[0]", "del l['a']", "del o.__dict__['q']",
    "del o.__class__", "del o.__weakref__"]:
    try:
        exec(src)
        print('ok', src)
    except Exception as e:
        print(src, '|', type(e).__name__, e)
for src in ['del 1', 'del f()', 'del a + b', 'del *a', 'del (a, 1)', 'del', 'del a if b else c', 'del None',
    'del [x for x in y]', 'del {}', 'del a, *b', 'del lambda: 1', 'del "x"', 'del (yield)', 'del a == b', 'del -a',
    'del a.b, c[0], (d)', 'del a := 1']:
    try:
        compile(src, '<s>', 'exec')
        print('ok', src)
    except SyntaxError as e:
        print(src, '|', e.msg)
def f(x):
    del x
    try:
        x
    except UnboundLocalError as e:
        print(e)
    x = 1
    return x
print(f(0))
def loop():
    for i in range(3):
        del i
    try:
        del i
    except UnboundLocalError as e:
        print(e)
loop()
class D:
    y = 1
    del y
    try:
        del z
    except NameError as e:
        print(e)
print(hasattr(D, 'y'))
class E:
    def __delitem__(self, k): print('delitem', k)
    def __delattr__(self, k): print('delattr', k)
e = E()
del e[1], e[1:2], e[1, ..., ::2], e.x
