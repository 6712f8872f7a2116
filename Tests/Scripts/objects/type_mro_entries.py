# `__mro_entries__` counts in class statements alone.
def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


class M(type):
    pass


class X:
    __mro_entries__ = 5


class Y:
    def __mro_entries__(self, bases):
        return (int,)


class Z:
    @property
    def __mro_entries__(self):
        1 / 0


attempt(lambda: type("A", (list[int],), {}))
attempt(lambda: M("A", (list[int],), {}))
attempt(lambda: type("A", (int, Y()), {}))
attempt(lambda: type("A", (X(),), {}))
attempt(lambda: type("A", (Z(),), {}))
attempt(lambda: type("A", (5,), {}))
attempt(lambda: type.__new__(M, "A", (Y(),), {}))


class A(Y()):
    pass


print(A.__bases__)
