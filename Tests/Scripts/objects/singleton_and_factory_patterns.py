# Instance control by __new__, metaclass __call__, class decorators, and __class__ changes.
# small

class Single(type):
    inst = {}
    def __call__(cls, *a, **k):
        if cls not in Single.inst: Single.inst[cls] = super().__call__(*a, **k)
        return Single.inst[cls]
class Config(metaclass=Single):
    def __init__(self, v=0): self.v = v
class Sub(Config): pass
print(Config(1) is Config(2), Config().v, Sub(5) is Config(), Sub().v)
class Interned(str):
    pool = {}
    def __new__(cls, s): return cls.pool.setdefault(s, super().__new__(cls, s))
print(Interned('a') is Interned('a'), Interned('a') == 'a', type(Interned('b')).__name__)
class Shape:
    kinds = {}
    def __init_subclass__(cls, kind, **k): super().__init_subclass__(**k); Shape.kinds[kind] = cls
    def __new__(cls, kind=None, *a): return super().__new__(cls.kinds.get(kind, cls))
    def __init__(self, kind=None, *a): self.a = a
class Circle(Shape, kind='circle'):
    def area(self): return 3 * self.a[0] ** 2
class Square(Shape, kind='square'):
    def area(self): return self.a[0] ** 2
print(Shape('circle', 2).area(), Shape('square', 3).area(), type(Shape()).__name__, sorted(Shape.kinds))
def dataclass_like(cls):
    names = list(cls.__annotations__)
    def __init__(self, *a, **k):
        vals = {n: getattr(cls, n) for n in names if hasattr(cls, n)} | dict(zip(names, a)) | k
        if missing := [n for n in names if n not in vals]: raise TypeError(f'missing {missing}')
        for n in names: setattr(self, n, vals[n])
    cls.__init__ = __init__
    cls.__repr__ = lambda s: f'{cls.__name__}({", ".join(f"{n}={getattr(s, n)!r}" for n in names)})'
    cls.__eq__ = lambda s, o: type(s) is type(o) and vars(s) == vars(o)
    return cls
@dataclass_like
class Point:
    x: int
    y: int = 0
    tags: list = ()
print(Point(1), Point(1, 2) == Point(1, y=2), Point(y=1, x=0, tags=[1]), Point(1) != Point(2))
try:
    Point(y=1)
except TypeError as e:
    print(e)
class State:
    def __init__(self): self.__class__ = Idle
class Idle(State):
    def go(self): self.__class__ = Running; return 'started'
class Running(State):
    def go(self): self.__class__ = Idle; return 'stopped'
s = State()
print(type(s).__name__, s.go(), type(s).__name__, s.go(), isinstance(s, State))
class Borg:
    shared = {}
    def __init__(self): self.__dict__ = self.shared
a, b = Borg(), Borg(); a.x = 1; print(b.x, a is b)
class Const:
    def __setattr__(self, n, v):
        if n in self.__dict__: raise AttributeError(f'{n} is constant')
        super().__setattr__(n, v)
c = Const(); c.pi = 3
try:
    c.pi = 4
except AttributeError as e:
    print(e)
class Null:
    def __getattr__(self, n): return self
    def __call__(self, *a, **k): return self
    def __bool__(self): return False
    def __iter__(self): return iter(())
n = Null(); print(bool(n.a.b(1).c), list(n.x), n.a is n)
class Multi:
    def __init__(self, *a): self.calls = list(a)
    @classmethod
    def from_text(cls, t): return cls(*t.split())
    @staticmethod
    def parse(t): return [int(x) for x in t.split()]
class MSub(Multi): pass
print(type(MSub.from_text('a b')).__name__, MSub.from_text('a b').calls, Multi.parse('1 2'))
