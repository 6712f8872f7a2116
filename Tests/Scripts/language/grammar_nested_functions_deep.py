# small
# Closures over several levels, with parameters, loops, classes and comprehensions in between.


def a(x):
    def b(y):
        def c(z):
            def d(*rest):
                nonlocal x, y
                x += 1
                y = (y, x)
                return [x, y, z, rest]
            return d
        return c
    return b


d = a(1)(2)(3)
print(d(), d(4), d.__code__.co_freevars, [cell.cell_contents for cell in d.__closure__])
def loop():
    result = []
    for i in range(3):
        def f(): return i
        result.append(f)
    return [f() for f in result]
print(loop())
def made(): return [(lambda n=i: (n, i)) for i in range(3)]
print([f() for f in made()])
def through_class(x):
    class C:
        y = x
        def m(self): return x, self.y
        z = [x for _ in range(2)]
        class D:
            w = x
            def n(self): return x
    return C
C = through_class(5)
print(C().m(), C.z, C.D.w, C.D().n())
def param_cell(x, *y, k=1, **z): return lambda: (x, y, k, z)
print(param_cell(1, 2, k=3, m=4)())
def late():
    def get(): return value
    try: get()
    except NameError as error: print(error)
    value = 1
    return get()
print(late())
def shadow(x):
    def inner():
        x = 'inner'
        def innermost(): return x
        return innermost()
    return inner(), x
print(shadow('outer'))
def fib():
    cache = {}
    def f(n):
        if n not in cache: cache[n] = n if n < 2 else f(n - 1) + f(n - 2)
        return cache[n]
    return f
print(fib()(50))
def gen(n):
    def helper():
        for i in range(n): yield i * n
    yield from helper()
    yield from (n for _ in range(2))
print(list(gen(3)))
def deleted():
    x = 1
    def f(): return x
    del x
    try: f()
    except NameError as error: print(error)
deleted()
def exceptions():
    try: raise ValueError('v')
    except ValueError as error:
        f = lambda: error
        print(f())
    try: f()
    except NameError as e: print(e)
exceptions()
