# finalize: the registry, calls, detach and peek, subclasses, and what is changed in the class.
import weakref


class A:
    pass


def f(*args, **kwargs):
    print("f", args, sorted(kwargs.items()))
    return args, kwargs


def attempt(label, g, *args, **kwargs):
    for _ in range(3):
        try:
            print(label, g(*args, **kwargs))
        except BaseException as e:
            print(label, type(e).__name__, e)


registry = weakref.finalize._registry
print(type(registry).__name__, len(registry), weakref.finalize._shutdown, weakref.finalize.__slots__)
o = A()
for n in range(3):
    fin = weakref.finalize(o, f, n, a=n)
    print(fin in registry, len(registry), fin.alive, fin.atexit)
    info = registry[fin]
    print(type(info).__name__, info.weakref() is o, info.func is f, info.args, info.kwargs, info.atexit, info.weakref.__callback__ is fin)
    print(fin.peek() == (o, f, (n,), {"a": n}))
    print(fin(), fin(), fin.alive, fin.peek(), fin.detach(), len(registry))
for n in range(3):
    fin = weakref.finalize(o, f)
    print(registry[fin].kwargs, fin.peek()[2:], fin.detach()[2:], fin.detach(), fin(), len(registry))
for n in range(3):
    fin = weakref.finalize(A(), f, n)
    print(fin.alive, fin.detach(), len(registry))

attempt("none", weakref.finalize)
attempt("one", weakref.finalize, o)
attempt("keywords", weakref.finalize, obj=o, func=f)
attempt("int", weakref.finalize, 5, f)
attempt("str", weakref.finalize, "s", f, 1)
print(len(registry))
fin = weakref.finalize(o, "not callable", 1)
attempt("not callable", fin)
fin = weakref.finalize(o, f, self=1, obj=2, func=3)
print(fin())
attempt("too many", weakref.finalize(o, f), 1, 2)
fin = weakref.finalize(o, f)
fin("anything")
fin.atexit = 0
fin = weakref.finalize(o, f)
fin.atexit = []
print(fin.atexit, registry[fin].atexit)
fin.detach()


# Functions that raise.
def bad():
    raise ValueError("bad")


for _ in range(3):
    fin = weakref.finalize(o, bad)
    try:
        fin()
    except ValueError as e:
        tb = e.__traceback__
        names = []
        while tb:
            names.append(tb.tb_frame.f_code.co_name)
            tb = tb.tb_next
        print("ValueError", e, names, fin.alive)


# Subclasses.
class Mine(weakref.finalize):
    made = 0

    def __init__(self, *args):
        super().__init__(*args)
        Mine.made += 1


class Peeking(weakref.finalize):
    def peek(self):
        print("peek")
        return super().peek()


class Hashed(weakref.finalize):
    def __hash__(self):
        return 5

    def __eq__(self, other):
        return self is other


for kind in (Mine, Peeking, Hashed, weakref.finalize):
    for n in range(3):
        fin = kind(o, f, n)
        print(kind.__name__, isinstance(fin, weakref.finalize), fin.alive, fin in registry)
        fin()
        fin = kind(o, f, n)
        print(fin.detach() == (o, f, (n,), {}), fin.alive)
        x = A()
        fin = kind(x, f, n)
        del x
        print(fin.alive)
print(Mine.made, len(registry))

# Another registry.
class Apart(weakref.finalize):
    _registry = {}


for n in range(3):
    fin = Apart(o, f, n)
    print(fin.alive, len(Apart._registry), len(registry), fin() == ((n,), {}), len(Apart._registry))

# A finalizer that is resurrected in the middle, one that makes others, and the order.
order = []
x = A()
for n in range(4):
    weakref.finalize(x, order.append, n)
weakref.finalize(x, lambda: weakref.finalize(o, order.append, "made"))
del x
print(order, len(registry))
for fin in list(registry):
    fin()
print(order, len(registry))
print(weakref.finalize.__call__.__qualname__, type(weakref.finalize.__init__).__name__, weakref.finalize.detach.__name__)
