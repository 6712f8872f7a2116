# References called at one place: plain ones, subclasses, ones that override __call__, before and after the class changes; types at one place.
import weakref


class A:
    pass


class Plain(weakref.ref):
    pass


class Slotted(weakref.ref):
    __slots__ = ("key",)


class Calling(weakref.ref):
    def __call__(self):
        return "own call", super().__call__() is a


class WithArguments(weakref.ref):
    def __call__(self, *args, **kwargs):
        return args, kwargs


a = A()


def call(r):
    return r()


for _ in range(3):
    for kind in (weakref.ref, Plain, Slotted, Calling, WithArguments, weakref.ref):
        r = kind(a)
        print(kind.__name__, call(r) is a, call(r) if kind in (Calling, WithArguments) else "", call(r) is call(r))
r, s = weakref.ref(a), Plain(a)
print(call(r) is a, call(s) is a)
Plain.__call__ = lambda self: "patched"
print(call(s), call(r) is a, call(s))
del Plain.__call__
print(call(s) is a)
for bad in (lambda: r(1), lambda: r(x=1), lambda: s(1, 2), lambda: weakref.ref(), lambda: weakref.ref(a, None, 1), lambda: weakref.ref(a, callback=None),
            lambda: weakref.ref(5), lambda: weakref.ref(x=1)):
    for _ in range(2):
        try:
            print(bad())
        except TypeError as e:
            print("TypeError", e)
temporary = A()
t = weakref.ref(temporary)
for _ in range(3):
    print(call(t) is None, end=" ")
    temporary = None
print()


def make(kind, *args, **kwargs):
    try:
        return kind(*args, **kwargs)
    except Exception as e:
        return type(e).__name__, str(e)


def create(kind):
    return kind()


# Built-in types at one place.
for _ in range(2):
    print([create(kind) for kind in (list, dict, set, tuple, int, str, float, bool, bytes, frozenset, list, dict)])
    for kind in (object, list, dict, set, type, tuple):
        for args in ((), (5,), ([1, 2],), ("ab",), ([("a", 1)],), (1, 2), ([1], [2], [3]), ("T", (), {})):
            result = make(kind, *args)
            print(kind.__name__, args, "object" if type(result) is object else result.__name__ if kind is type and type(result) is type else sorted(result) if type(result) is set else result)
        print(kind.__name__, make(kind, a=1), make(kind, iterable=[]))


class L(list):
    pass


class Meta(type):
    def __call__(cls, *args):
        return "meta", args


class M(metaclass=Meta):
    pass


for kind in (L, list, M, L, dict, M, A):
    print(type(create(kind)).__name__, len(create(kind)) if kind is not A else "")
x, y = create(list), create(list)
x.append(1)
print(x, y, create(object) is create(object), create(list) is create(list))
print([type(v) for v in (1, "s", None, [], type)])
