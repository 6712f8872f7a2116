# small
# classdef: bases, keywords, the body's scope
class Base: x = 1


class Empty(): pass


class Derived(Base, Empty):
    """Documentation."""
    y = x = 2
    z = [n for n in (y, x)]
    for w in range(3): pass
    if w: conditional = True
    del w
    __slots_like__ = locals().keys() >= {'y'}

    def method(self): return y if False else self.y


class Meta(type):
    def __new__(mcs, name, bases, namespace, **keywords):
        print('keywords', keywords)
        return super().__new__(mcs, name, bases, namespace)

    def __init__(cls, *args, **keywords): super().__init__(*args)


class Made(*[Base], Empty, **{'a': 1}, b=2, metaclass=Meta): pass


print(Derived.__doc__, Derived.z, Derived.conditional, Derived.__bases__ == (Base, Empty), [c.__name__ for c in Derived.__mro__], Derived().method(), Derived.__qualname__, Derived.__module__, type(Made).__name__)


def make():
    class Local:
        class Inner: pass
    return Local


print(make().Inner.__qualname__, make().__name__, make() is make())
for text in ('class A(Base, Base): pass', 'class A(int, str): pass', 'class A(object, Base): pass', 'class A(bool): pass', 'class A(type(None)): pass', 'class A(1): pass', 'class A(metaclass=int): pass', 'class A(metaclass=5): pass', 'class A(x=1): pass', 'class A(metaclass=Meta, metaclass=type): pass', 'class A: 1 / 0', 'class A: x = undefined', 'class A(undefined): pass', 'class A(type(lambda: 1)): pass', 'class A(range): pass', 'class A(slice): pass', 'class A(Base, Derived): pass', 
             'class', 'class A', 'class A\n pass', 'class A:\npass', 'class 1: pass', 'class A(: pass', 'class A.b: pass', 'class None: pass', 'class A(x for x in y): pass', 'class A(a=1, b): pass', 'class A: return 1', 'class A: yield 1', 'class A(a := Base): pass', 'class __debug__: pass', 'class A[T]: pass', 'class A:', 'class A(,): pass', 'class A(Base,): pass', 'class A(*a, b): pass', 'class A: await x', 'class A: nonlocal x'):
    try:
        exec(text, dict(globals()))
        print('fine', repr(text))
    except Exception as error:
        print(repr(text), '|', type(error).__name__, error)
