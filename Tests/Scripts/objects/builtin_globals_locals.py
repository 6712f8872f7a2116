# globals() and locals() at every level; changes to them.
# small

print(globals() is globals(), locals() is globals(), vars() is globals(), type(globals()).__name__)
globals()['made'] = 1
print(made)
del globals()['made']
print('made' in globals())
def f(a, b=2):
    c = 3
    before = dict(locals())
    locals()['c'] = 'changed'
    locals()['new'] = 1
    d = 4
    return before, c, sorted(locals())
print(f(1))
def g(x):
    def inner(): return x
    y = 1
    del y
    return locals(), inner()
r = g(5)
print(sorted(r[0]), r[0]['x'])
def h():
    if False: never = 1
    return locals()
print(h())
class C:
    a = 1
    print([k for k in locals() if not k.startswith('__')], locals() is not globals())
    locals()['b'] = 2
    print(b)
    def m(self): return locals()
print(C.b, list(C().m()))
def gen():
    x = 1
    yield dict(locals())
    y = 2
    yield dict(locals())
print(list(gen()))
print([sorted(k for k in locals() if k != '.0') for z in (1,)], (lambda q: locals())(5))
def exc():
    try:
        1 / 0
    except ZeroDivisionError as e:
        n = list(locals())
    return n, list(locals())
print(exc())
def args(*a, k=1, **kw): return locals()
print(args(1, 2, z=3))
def loop():
    for i in range(3): pass
    with open('scratch.tmp', 'w') as fh: pass
    import math
    class K: pass
    def fn(): pass
    return list(locals())
print(loop())
def snapshot():
    l1 = locals()
    x = 1
    l2 = locals()
    return l1 is l2, 'x' in l1
print(snapshot())
def globs():
    global newglobal
    newglobal = 1
    return 'newglobal' in globals(), 'newglobal' in locals()
print(globs())
