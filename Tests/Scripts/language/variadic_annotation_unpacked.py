# small
# `*args: *value`: the annotation is the only item of value (PEP 646).


def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


def alias(*args: *tuple[int]):
    pass


def items(first: 1, *args: *[2], key: 3) -> 4:
    pass


print(alias.__annotations__, items.__annotations__)
print(alias.__annotations__["args"] == next(iter(tuple[int])))


def iterable(value):
    def f(*args: *value): pass
    return f.__annotations__


attempt(lambda: iterable((1,)))
attempt(lambda: iterable("x"))
attempt(lambda: iterable(()))
attempt(lambda: iterable((1, 2)))
attempt(lambda: iterable(5))
attempt(lambda: iterable({1: 2}))


def generator():
    def f(a: (yield 1), *args: *(yield 2)): pass
    yield f.__annotations__


g = generator()
print(next(g), g.send("a"), g.send(["b"]))

exec("""
from __future__ import annotations
def f(*args: *tuple[int, str]): pass
print(f.__annotations__)
""", {})
