# __call__ on classes, instances, metaclasses; callable(); chains of __call__.
# small

class A:
    def __call__(self, *a, **k): return a, k
a = A()
print(a(1, x=2), callable(a), callable(A), callable(5), callable(len), callable(lambda: 0), callable(None),
    callable([].append))
class B: pass
b = B(); b.__call__ = lambda: 1
print(callable(b), b.__call__())
try:
    b()
except TypeError as e:
    print(e)
for x in (5, 'a', None, [], {}, (), 1.5, ..., NotImplemented, B(), range(3), b''):
    try:
        x()
    except TypeError as e:
        print(e)
class Chain:
    def __init__(self, n): self.n = n
    def __call__(self): return Chain(self.n + 1) if self.n < 3 else 'end'
print(Chain(0)()()()())
class CallAttr: __call__ = A()
print(CallAttr()(7))
class CallStatic:
    @staticmethod
    def __call__(x): return 'static', x
    @classmethod
    def make(cls): return cls
print(CallStatic()(1), CallStatic.make()()(2))
class M(type):
    def __call__(cls, *a): return cls.__name__, a
class C(metaclass=M): pass
print(C(1, 2), type.__call__(C).__class__.__name__)
class None_: __call__ = None
print(callable(None_()))
try:
    None_()()
except TypeError as e:
    print(e)
class Self: pass
s = Self
Self.__call__ = s
print(type(Self()).__name__, type(Self().__call__()).__name__)
def f(*a, **k): return len(a), sorted(k)
print(f.__call__(1, k=2), f.__call__.__call__(1), (lambda: f)()(*range(3), **{'z': 1}), type(f.__call__).__name__)
print(max(map(A(), 'ab')), list(map(str, filter(A(), [1, 0]))), sorted([3, 1], key=A()))
print(int.__call__('12'), type.__call__(int, '7'), type(5).__call__('3'))
