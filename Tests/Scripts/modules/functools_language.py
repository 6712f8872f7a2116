# wraps, total_ordering, partialmethod, cached_property, singledispatch.
import functools
from functools import *


def show(value):
    text = repr(value)
    while " at 0x" in text:
        start = text.index(" at 0x")
        end = start + 6
        while text[end] in "0123456789abcdef":
            end += 1
        text = text[:start] + text[end:]
    print(text)


def t(f, *a, **k):
    try:
        show(f(*a, **k))
    except BaseException as e:
        print(type(e).__name__, e)


print('== wraps')
def w(): "w doc"; return 1
w.x=1; w.__annotations__={'a':1}
@wraps(w)
def v(*a): return 2
show((v.__name__,v.__qualname__,v.__doc__,v.__module__,v.x,v.__wrapped__ is w,v.__annotations__)); show(wraps(w).func is update_wrapper); show(wraps(w,('__doc__',),()).keywords)
class NoAttrs:
    def __call__(self): pass
def u(): pass
show(update_wrapper(u,NoAttrs()).__name__); t(update_wrapper,u,w,updated=('zzz',)); t(update_wrapper,u); t(update_wrapper,u,max); show(u.__name__); t(update_wrapper,3,w)
print('== total')
@total_ordering
class A:
    def __init__(self,x): self.x=x
    def __lt__(self,o):
        if not isinstance(o,A): return NotImplemented
        return self.x<o.x
    def __eq__(self,o): return self.x==o.x
a,b=A(1),A(2)
show([a<b,a<=b,a>b,a>=b,b<a,b<=a,b>a,b>=a,a<=A(1),a>=A(1),a>A(1)]); t(lambda:a<=3); t(lambda:a>3); show(A.__le__.__name__); show(A.__gt__.__qualname__); show(A.__ge__.__doc__); show(A.__le__.__module__)
for op in ('__le__','__gt__','__ge__'):
    import operator
    f=getattr(operator,op)
    def m(self,o,f=f): return f(self.x,o.x) if isinstance(o,A0) else NotImplemented
    A0=type('A0',(),{'__init__':A.__init__,op:m,'__eq__':lambda s,o:s.x==o.x,'__hash__':None})
    total_ordering(A0); a,b=A0(1),A0(2)
    show([a<b,a<=b,a>b,a>=b,b<a,b<=a,b>a,b>=a,a<=A0(1),a>=A0(1),a>A0(1),a<A0(1)]); t(lambda:a<3)
class E: pass
t(total_ordering,E); t(total_ordering,3)
print('== partialmethod')
class C:
    def s(self,*a,**k): return a,k
    p=partialmethod(s,1,x=2)
    q=partialmethod(p,5,y=3)
    c=partialmethod(classmethod(lambda cls,*a:(cls.__name__,a)),7)
    st=partialmethod(staticmethod(lambda *a:a),7)
    b=partialmethod(max,3)
c=C(); show(c.p(9,z=1)); show(C.p(c,9)); show(c.q(6)); show(c.c(1)); show(C.c(1)); show(c.st(2)); show(C.__dict__['p']); show(C.__dict__['q'].args); show(C.p); show(c.p); show(C.__dict__['q'].func is C.s)
t(partialmethod); t(partialmethod,3); t(partialmethod,func=3); show(partialmethod[int]); show(c.b); t(c.b,3); show(C.__dict__['p'].__isabstractmethod__); show(C.p._partialmethod is C.__dict__['p'])
show(partialmethod(max,1,key=2)); show(C.__dict__['p'].keywords)
print('== cached_property')
class P:
    n=0
    @cached_property
    def x(self):
        "docs"
        P.n+=1; return P.n
p=P(); show(p.x); show(p.x); show(p.__dict__); del p.x; show(p.x); show(P.x.__doc__); show(P.x.attrname); show(P.x.func.__name__); show(P.x); p.x=9; show(p.x)
class Q:
    __slots__=()
    @cached_property
    def x(self): return 1
t(lambda:Q().x)
cp=cached_property(lambda s:1)
t(cp.__get__,P())
try:
    class R: a=cp; b=cp
except BaseException as e: print(type(e).__name__,e, repr(e.__cause__))
class R2:
    pass
R2.z=cached_property(lambda s:1); t(lambda:R2().z); show(cached_property[int]); t(cached_property)
class M(type):
    @cached_property
    def y(cls): return 5
class N(metaclass=M): pass
t(lambda:N.y)
print('== singledispatch')
@singledispatch
def f(a): "fdoc"; return 'base'
@f.register(int)
def _(a): return 'int'
@f.register
def _(a:str): return 'str'
@f.register
def _(a:list|tuple): return 'lt'
f.register(float,lambda a:'float'); f.register(type(None),lambda a:'none')
show([f(x) for x in (1,True,'a',[],(),1.5,None,{},object())]); show(f.__name__); show(f.__doc__); show(f.dispatch(int)(1)); show(f.registry[int].__name__); show(type(f.registry)); show(list(f.registry)); t(f)
t(f.register,3); t(f.register,'x'); f.register(int,f.dispatch(int))
def bad(a:'zz'): pass
t(f.register,bad)
def bad(a:3): pass
t(f.register,bad)
def bad(a:int|list[int]): pass
t(f.register,bad)
t(f.register,list[int]); t(f.register,list[int],len); t(f.register,int|3 if False else (int|list[int]),len)
class B(int): pass
show(f(B()))
f.register(B,lambda a:'B'); show(f(B())); show(f.dispatch(B) is f.registry[B]); show(f.__wrapped__(1)); f._clear_cache()
def bad()->int: pass
t(f.register,bad)
t(singledispatch,3)
import collections.abc as ca
@singledispatch
def g(x): return 'base'
g.register(ca.Sized,lambda x:'sized'); show([g(x) for x in ([],{},'a',1,set())]); g.register(ca.Mapping,lambda x:'mapping'); show([g(x) for x in ([],{},'a',1,set())]); g.register(ca.Sequence,lambda x:'seq'); g.register(ca.Iterable,lambda x:'iter')
show([g(x) for x in ([],{},'a',1,(),range(1))]); t(g,set())
class X: pass
show(g(X())); ca.Sized.register(X); show(g(X()))
class Y(ca.Sized):
    def __len__(self): return 0
show(g(Y()))
class Z:
    def __len__(self): return 0
    def __iter__(self): return iter(())
t(g,Z())
@singledispatch
def h(x): return 'base'
class O: pass
class P1(O): pass
h.register(O,lambda x:'O'); h.register(ca.Sized,lambda x:'sized')
class Q1(P1):
    def __len__(self): return 1
show(h(Q1())); show(h(P1()))
class O2(O): 
    def __len__(self): return 1
class P2(O2): pass
show(h(P2()))
print('== singledispatchmethod')
class D:
    @singledispatchmethod
    def m(self,a): "mdoc"; return 'base'
    @m.register(int)
    def _(self,a): return 'int'
    @m.register
    def _(self,a:str): return 'str'
    @singledispatchmethod
    @classmethod
    def k(cls,a): return cls.__name__,'base'
    @k.register(int)
    @classmethod
    def _(cls,a): return cls.__name__,'int'
    @singledispatchmethod
    @staticmethod
    def s(a): return 'sbase'
    @s.register(int)
    @staticmethod
    def _(a): return 'sint'
d=D(); show([d.m(x) for x in (1,'a',2.5)]); show([d.k(1),D.k('a'),d.s(1),D.s('a')]); show(d.m.__name__); show(d.m.__doc__); t(singledispatchmethod,3); t(d.m); show(D.__dict__['m'].__isabstractmethod__); show(type(d.m)); show(d.m.register is not None); show(d.m.__isabstractmethod__)
@D.m.register(float)
def _(self,a): return 'float'
show(d.m(2.5)); show(D.__dict__['m'].func.__name__)

# What update_wrapper takes over.
import functools

print(functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)


class Named:
    @functools.cached_property
    def first(self):
        """The text."""
        return 1


print(Named.first.attrname, Named.first.__doc__, Named().first, sorted(vars(Named.first)))
try:
    class Twice:
        one = functools.cached_property(lambda self: 1)
        two = one
except (TypeError, RuntimeError) as error:
    print(type(error).__name__, error.__cause__ or error)
shared = functools.cached_property(lambda self: 1)


class Left:
    same = shared


class Right:
    same = shared


print(shared.attrname, Left().same, Right().same)
method = functools.partialmethod(print, 1, sep="-")
print(method, sorted(vars(method)), method.func, method.args, method.keywords, functools.partialmethod(method, 2, end="").args)
