# __subclasses__ is weak; __name__, __qualname__, __module__, docs and annotations of classes.
# small

class A:
    "doc of A"
    x: int = 1
    y: 'str'
    z = 2
class B(A): pass
class C(B): w: list
class D(A): pass
print([c.__name__ for c in A.__subclasses__()], B.__subclasses__() == [C], C.__subclasses__(), A.__doc__, B.__doc__,
    A.__annotations__, B.__annotations__, C.__annotations__)
del D
import gc
gc.collect()
print([c.__name__ for c in A.__subclasses__()])
l = A.__subclasses__(); l.clear(); print(len(A.__subclasses__()))
class Outer:
    class Inner:
        class Deep: pass
        def m(self): pass
    def f(self):
        class Local: pass
        return Local
print(Outer.Inner.Deep, Outer.Inner.m.__qualname__, Outer().f(), Outer().f().__qualname__, Outer.Inner.Deep.__name__)
A.__doc__ = 'changed'; A.__annotations__['q'] = float
print(A.__doc__, A.__annotations__, A().__doc__)
class E:
    for i in range(2): v: int = i
    exec('w: str = "x"')
print(E.__annotations__, E.v, E.w)
def f():
    a: int = 1
    b: undefined_name_is_fine
    return a, f.__annotations__
print(f())
module_level: int = 5
other: 'forward'
print(__annotations__)
class NoAnn: pass
print(NoAnn.__annotations__, '__annotations__' in NoAnn.__dict__)
o = [0]
o[0]: int = 3
A.attr: str = 'attr'
(paren): int = 7
print(o, A.attr, paren, 'paren' in __annotations__)
for src in ['x: int: int', '1: int', 'f(): int', 'a, b: int', '(a, b): int = 1', '[a]: int', 'x: int = ',
    'def f():\n x: int\n global x', 'class C:\n x: undefined_annotation', 'x: (yield)', 'def f(): y: (yield)',
    'x: int = yield', 'del x: int', 'x.y: int', 'x[0]: undefined2', 'a: int = b: int = 1', 'lambda: (x: int)',
    'x: *int']:
    try:
        exec(src, {'a': 1})
        print('ok', repr(src))
    except Exception as e:
        print(repr(src), '|', type(e).__name__, getattr(e, 'msg', e))
