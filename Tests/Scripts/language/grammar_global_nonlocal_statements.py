# small
# global and nonlocal at every level.

x = 'module'
def a():
    global x, fresh
    x, fresh = 'from a', 'new'
    def inner():
        return x
    return inner()
print(a(), x, fresh)
def b():
    x = 'b'
    def c():
        nonlocal x
        x += 'c'
        def d():
            nonlocal x
            x += 'd'
            def e():
                global x
                x += 'e'
            e()
        d()
    c()
    return x
print(b(), x)
def f():
    global g
    def g(): return 'global function'
f(); print(g())
def h():
    global K, os_like
    class K: pass
    import sys as os_like
h(); print(K.__qualname__, os_like.__name__)
def i():
    global n
    for n in range(3): pass
    with open('/dev/null') as n: pass
    try: raise ValueError
    except ValueError as n: pass
i(); print('n' in globals())
def counter():
    count = 0
    def up(step=1):
        nonlocal count
        count += step
        return count
    def reset():
        nonlocal count
        count = 0
    return up, reset
up, reset = counter()
print(up(), up(5), reset(), up())
class A:
    global y
    y = 'class global'
    def m(self):
        global y
        return y
print(y, hasattr(A, 'y'), A().m())
def j():
    v = 1
    class B:
        nonlocal v
        v = 2
        w = v
    return v, B.w, hasattr(B, 'v')
print(j())
def k():
    v = [1]
    def l():
        nonlocal v
        v, *rest = 1, 2, 3
        [v := v + i for i in range(3)]
        return rest
    return l(), v
print(k())
def deleted():
    v = 1
    def d():
        nonlocal v
        del v
    d()
    try: v
    except UnboundLocalError as error: print(error)
deleted()
