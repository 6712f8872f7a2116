# small
# Every form of parameter list.


def show(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except TypeError as error:
        print('TypeError', error)


def a(): return 'a'
def b(x): return x
def c(x, y=2): return x, y
def d(*args): return args
def e(**kwargs): return kwargs
def f(x, *args, **kwargs): return x, args, kwargs
def g(x, /): return x
def h(x, /, y): return x, y
def i(x=1, /, y=2): return x, y
def j(*, k): return k
def k(*, k=1, l): return k, l
def l(x, /, y, *, z): return x, y, z
def m(x, /, y=2, *args, z=3, **kwargs): return x, y, args, z, kwargs
def n(x, /, **kwargs): return x, kwargs
def o(x: int, y: str = 'a', *z: list, w: dict = {}, **v: set) -> tuple: return x, y, z, w, v
def p(
    x,
    y=1,
    *,
    z,
): return x, y, z
def q(self, *, self2=None): return self, self2


for function in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q):
    print(function.__name__, function.__defaults__, function.__kwdefaults__, function.__code__.co_argcount,
          function.__code__.co_posonlyargcount, function.__code__.co_kwonlyargcount, function.__code__.co_varnames)
    show(function)
    show(function, 1)
    show(function, 1, 2)
    show(function, 1, 2, 3)
    show(function, x=1)
    show(function, 1, y=5, z=6)
    show(function, k=1, l=2)
    show(function, 1, x=2)


def defaults(x=[], y={}, *, z=[]):
    x.append(1)
    y[len(y)] = 1
    z.append(len(x))
    return x, y, z


print(defaults(), defaults(), defaults([]), defaults.__defaults__, defaults.__kwdefaults__)
order = []
def evaluated(a=order.append('a'), *b, c=order.append('c'), d: order.append('ann') = order.append('d')): pass
print(order)
