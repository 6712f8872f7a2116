# Names in a class body: what it reads, what it leaves, what methods cannot see.
# small

x = 'global'
class A:
    print(x)
    x = 'class'
    print(x)
    def m(self): return x
    l = lambda: x
    c = [x for _ in (1,)]
    g = list(x for _ in (1,))
    n = [x for x in x]
    del x
    print(x)
print(A().m(), A.l(), A.c, A.g, A.n, hasattr(A, 'x'))
def f():
    y = 'function'
    class B:
        try:
            print(y)       # assigned below: looked up in the class, then globally, never in f
        except NameError as e:
            print(e)
        y = 'in B'
        z = y
        def m(self): return y
    return B.z, B().m(), y
print(f())
def g(x):
    class C:
        print(x)      # x is assigned below: class, then global, not the function
        x = 1
    return C.x
print(g('param'))
class D:
    for i in range(3):
        if i == 1:
            continue
        exec(f'v{i} = i')
    else:
        done = True
    try:
        1 / 0
    except ZeroDivisionError as e:
        err = str(e)
    with_ = [k for k in locals() if not k.startswith('__')]
    import math
    def __init__(self): pass
print(D.i, D.v0, D.v2, hasattr(D, 'v1'), D.done, D.err, hasattr(D, 'e'), D.with_, D.math.pi)
class E:
    a = 1
    class F:
        try:
            b = a
        except NameError as e:
            b = str(e)
    class G:
        a = 2
print(E.F.b, E.G.a, E.F.__qualname__)
class H:
    locals()['dynamic'] = 1
    __module__ = 'elsewhere'
    __qualname__ = 'Other.name'
    __doc__ = 'set'
print(H.dynamic, H.__module__, H.__qualname__, H.__name__, H.__doc__, repr(H), '__qualname__' in H.__dict__)
class I:
    "docstring"
    def __class__x(self): return __class__
    def k(self): return __class__
    s = staticmethod(lambda: __class__)
print(I.__doc__, I().k(), I.s(), sorted(n for n in I.__dict__ if 'class' in n))
try:
    class J:
        a = 1
        raise ValueError('in body')
except ValueError as e:
    print(e, 'J' in globals())
class K: x = x; y = x
print(K.x, K.y)
