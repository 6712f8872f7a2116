# Decorators on functions, methods and classes; any expression; order and results.
# small

def tag(t):
    def d(f):
        f.tags = getattr(f, 'tags', ()) + (t,)
        return f
    return d
@tag(1)
@tag(2)
@tag(3)
def f(): pass
print(f.tags)
@(lambda f: print(f.__name__))
def nothing_left(): pass
print(nothing_left)
@lambda f: f.__name__.upper()
def shout(): pass
print(shout)
ds = [tag('list'), {'k': tag('dict')}]
@ds[0]
@ds[1]['k']
@(lambda f: f)
@(x := tag('walrus'))
def g(): pass
print(g.tags)
def register(reg):
    def deco(cls):
        reg[cls.__name__] = cls
        return cls
    return deco
reg = {}
@register(reg)
@register(reg)
class A:
    @staticmethod
    @tag('static')
    def s(x): return x
    @classmethod
    @tag('class')
    def c(cls): return cls.__name__
    @property
    @tag('prop')
    def p(self): return 'p'
    @p.setter
    def p(self, v): print('set', v)
    @p.deleter
    def p(self): print('del')
print(reg, A.s.tags, A.c.tags, A.c(), A().p, A.__dict__['p'].fget.tags)
a = A(); a.p = 5; del a.p
class Memo:
    def __init__(self, f): self.f, self.seen = f, {}
    def __call__(self, *a):
        if a not in self.seen:
            self.seen[a] = self.f(*a)
        return self.seen[a]
@Memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(40), len(fib.seen))
class Bound(Memo):
    def __get__(self, o, t=None):
        return (lambda *a: self(o, *a)) if o is not None else self
class B:
    @Bound
    def twice(self, x): return x * 2
print(B().twice(4), type(B.twice).__name__)
@(5).__add__
def wrong(): pass
print(wrong)
try:
    @5
    def h(): pass
except TypeError as e:
    print(e)
try:
    @tag('x')
    @missing
    def k(): pass
except NameError as e:
    print(e)
print('k' in globals())
def outer(n):
    @tag(n)
    def inner(): return n
    return inner
print(outer(4).tags, outer(4)())
@staticmethod
def st(): return 'static called directly'
print(st())
@type
def cls_of(): pass
print(cls_of)
