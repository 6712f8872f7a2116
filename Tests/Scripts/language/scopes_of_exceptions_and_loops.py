# Names bound by for, except, with, import, def, class, comprehension and walrus at each level.
# small

def f():
    for i in range(2): pass
    try: raise ValueError('v')
    except ValueError as e: saved = str(e)
    with open('scratch.tmp', 'w') as fh: pass
    import math as m
    def g(): pass
    class K: pass
    [z for z in range(3)]
    if (w := 5): pass
    *s, t = 'abc'
    return sorted(locals())
print(f())
def outer():
    for i in range(3):
        def inner(): return i
    try: 1 / 0
    except ZeroDivisionError as e:
        def show(): return e
        print(show())
    try:
        show()
    except NameError as x:
        print(x)
    with CM() as c:
        def get(): return c
    return inner(), get()
class CM:
    def __enter__(self): return 'entered'
    def __exit__(self, *a): pass
print(outer())
class Body:
    for k in range(2): locals()[f'n{k}'] = k
    try: raise KeyError('b')
    except KeyError as err: msg = err.args
    with CM() as cm: inside = cm
    lam = [lambda: k for k in range(2)]
print(Body.n1, Body.k, Body.msg, hasattr(Body, 'err'), Body.cm, Body.lam[0]())
x = 'g'
def shadows():
    print([x for x in 'l'], end=' ')
    try: x
    except UnboundLocalError as e: print(e)
    x = 'local'
shadows()
def deep():
    a = 1
    def b():
        def c():
            nonlocal a
            a += 1
            class D:
                a = 'class'
                def m(self): return a
            return D().m(), D.a
        return c()
    return b(), a
print(deep())
def del_closure():
    v = 1
    def h(): return v
    del v
    try: h()
    except NameError as e: print(e)
    v = 2
    return h()
print(del_closure())
def param(x, y=lambda: x if False else 'default'): return y()
print(param(1))
