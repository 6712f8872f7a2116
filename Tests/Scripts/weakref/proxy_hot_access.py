# Proxies at places that are run again and again: attributes, methods, what changes in between, and errors.
import weakref


class A:
    shared = "shared"

    def __init__(self):
        self.x = 1

    def method(self, *args, **kwargs):
        return self.x, args, kwargs

    @property
    def double(self):
        return self.x * 2

    @double.setter
    def double(self, value):
        self.x = value // 2

    @classmethod
    def make(cls):
        return cls.__name__

    @staticmethod
    def plain(a):
        return a


class S:
    __slots__ = ("x", "y", "__weakref__")

    def __init__(self):
        self.x = 1

    def method(self):
        return self.x


class G:
    def __getattr__(self, name):
        return "got " + name


class C(A):
    def __call__(self, *args):
        return "called", args


def show(p):
    try:
        p.x += 1
        print(p.x, p.shared, p.double, p.method(1, a=2), p.make(), p.plain(3), p.method)
    except Exception as e:
        print(type(e).__name__, str(e).split(" at ")[0])


def get(p, name="x"):
    try:
        return p.x
    except Exception as e:
        return type(e).__name__, str(e)


def put(p, value):
    try:
        p.x = value
        return "put"
    except Exception as e:
        return type(e).__name__, str(e)


def call(p):
    try:
        return p.method()
    except Exception as e:
        return type(e).__name__, str(e)


def delete(p):
    try:
        del p.x
        return "deleted"
    except Exception as e:
        return type(e).__name__, str(e)


class Named(A):
    def __repr__(self):
        return "Named"


a, c, s, g = Named(), C(), S(), G()
proxies = [weakref.proxy(o) for o in (a, c, s, g)]
for _ in range(3):
    for o, p in zip((a, c, s, g), proxies):
        print(get(o), get(p), put(p, 5), get(o), get(p), call(o) if o is not g else None, call(p) if o is not g else None)
for _ in range(3):
    pa = proxies[0]
    pa.x += 1
    print(pa.x, pa.shared, pa.double, pa.method(1, a=2), pa.make(), pa.plain(3))
    pa.double = 20
    print(a.x, pa.x)
    pa.method = lambda: "own"
    print(call(pa))
    del a.method
    print(call(pa))
    print(delete(pa), delete(pa), get(pa), get(a))
    a.x = 1
print(proxies[1](1, 2), call(proxies[1]))

# A proxy beside the object itself, at the same place.
for o in (a, proxies[0], a, s, proxies[2], c, proxies[1], 5, proxies[3]):
    print(get(o) if o is not proxies[3] else get(g), put(o, 3) if o is not proxies[3] else "")

# The referent dies while the arguments are evaluated: the method's receiver is alive until the call is over.
class Last:
    def method(self, argument):
        return "alive", argument, r() is None

    def __del__(self):
        print("died")


for _ in range(2):
    box = [Last()]
    r = weakref.ref(box[0])
    p = weakref.proxy(box[0])
    print(p.method(box.clear()))
    print(r())
    for f in (get, call, delete):
        print(f(p))
    print(put(p, 1))

# Attribute errors name the real object.
class B:
    pass


b = B()
p = weakref.proxy(b)
for _ in range(3):
    try:
        p.missing
    except AttributeError as e:
        print(e, e.name, e.obj is b)
    try:
        p.missing()
    except AttributeError as e:
        print(e, e.name, e.obj is b)
B.missing = lambda self: "now there"
print(p.missing())
