# Closures share cells with the function around them and with each other.
# small

def counter():
    n = 0
    def up():
        nonlocal n
        n += 1
        return n
    def down():
        nonlocal n
        n -= 1
        return n
    def look():
        return n
    return up, down, look

up, down, look = counter()
print(up(), up(), down(), look())
up2, _, look2 = counter()
print(up2(), look(), look2())
print(up.__closure__[0].cell_contents, up.__closure__[0] is down.__closure__[0])
print(up.__closure__[0] is up2.__closure__[0])
print(up.__code__.co_freevars, counter.__code__.co_cellvars)

# A loop variable is one cell: all closures see its last value.
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])

def late():
    def g():
        return x
    try:
        g()
    except NameError as e:
        print(type(e).__name__, e)
    x = 5
    print(g())
    del x
    try:
        g()
    except NameError as e:
        print(e)
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)
    x = 6
    return g()
print(late())

def nested(a):
    def one(b):
        def two(c):
            def three(d):
                return a + b + c + d
            return three
        return two
    return one
print(nested('a')('b')('c')('d'))

def param_cell(a, b=2, *args, k=3, **kw):
    def inner():
        nonlocal a
        a = a, b, args, k, kw
        return a
    return inner
print(param_cell(1, 5, 6, 7, z=8)())
c = param_cell(1)
c.__closure__[0].cell_contents = 'changed'
print(c())
try:
    def empty():
        if False:
            v = 1
        return lambda: v
    empty().__closure__[0].cell_contents
except ValueError as e:
    print(e)
