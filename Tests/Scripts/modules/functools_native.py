# partial, reduce, cmp_to_key, lru_cache.
import functools, weakref
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


def f(*a,**k): return a,k
t(partial); t(partial,1); t(partial,x=1); p=partial(f,1,x=2,y=3); show(p); t(p); t(p,2,x=5,z=1); show((p.args,p.keywords,p.func)); 
q=partial(p,5,y=9); show(q); show(q.func is f); 
p.attr=1; q=partial(p,5); show(q); show(q.func is p); show(p.__reduce__()); show(p.__dict__)
for n in ('func','args','keywords'):
    t(setattr,p,n,1); t(delattr,p,n)
t(delattr,p,'attr'); t(setattr,p,'__dict__',3); p.__dict__={'a':1}; show(p.a); t(delattr,p,'__dict__')
class S(partial): pass
s=S(f,1); show(s); show(S(s,2)); show(partial(s,2)); s.x=1; show(S(s,2)); show(s.__reduce__())
r=partial(f); r.__setstate__((r,(1,),{},{})); show(r); show(r.__reduce__()[1:][0] is not None); r.__setstate__((f,(),{},{}))
r.__setstate__((f,(r,),{},{})); show(r); r.__setstate__((f,(),{'a':r},{})); show(r); r.__setstate__((f,(),{},{}))
for st in (1,(),(f,(),{}),(f,1,{},{}),(f,(),1,{}),(1,(),{},{}),(f,(),None,None),(f,[1],{},{}),(f,(),{},{},1)):
    t(r.__setstate__,st); show(r)
t(r,1)
class T(tuple): pass
class D(dict): pass
r.__setstate__((f,T((1,2)),D(a=1),None)); show(type(r.args)); show(type(r.keywords)); show(r())
show(partial[int]); show(weakref.ref(p)() is p); show(partial(f)!=partial(f)); show(hash(p)==object.__hash__(p))
def cap(**k): return k
p=partial(cap,a=1,b=2); show(p(c=3,a=9)); show(p.keywords)
class A: m=partial(f,1)
show(A().m(2))
t(partial(f,**{'self':1,'func':2})); t(partial(f,1),*range(12),**{str(i):i for i in range(9)})
print('== reduce'); import operator
t(reduce); t(reduce,1); t(reduce,1,2); t(reduce,max,[]); t(reduce,max,[],5); t(reduce,operator.add,[1,2,3]); t(reduce,operator.add,'abc','z'); t(reduce,1,[1,2]); t(reduce,1,[1]); t(reduce,max,[1],2,3); t(reduce,function=1); t(reduce,max,[1],initial=2);t(reduce,max,iter([]))
def it():
    yield 1
    raise ValueError('x')
t(reduce,max,it())
class NI:
    def __iter__(self): raise TypeError('mine')
t(reduce,max,NI())
class NI:
    def __iter__(self): raise ValueError('mine')
t(reduce,max,NI())
print('== cmp_to_key')
t(cmp_to_key); t(cmp_to_key,1); K=cmp_to_key(lambda a,b:(a>b)-(a<b)); K2=cmp_to_key(mycmp=lambda a,b:0); t(cmp_to_key,1,2); t(cmp_to_key,x=1)
show(K); t(K); t(K,1); t(K,obj=1); t(K,1,2); t(K,x=1); k=K(3); show(k.obj); k.obj=5; show(k.obj); t(hash,k); t(lambda:k<K(6)); t(lambda:k<=K(5)); t(lambda:k==K(5)); t(lambda:k!=K(5)); t(lambda:k>K(4)); t(lambda:k>=K(6)); t(lambda:k<3); t(lambda:k==3); t(lambda:3<k)
t(sorted,[3,1,2],key=K); t(lambda:cmp_to_key(1)(1)<cmp_to_key(1)(2)); t(lambda: cmp_to_key(lambda a,b:'x')(1)<K(1)); t(lambda:delattr(k,'obj')); t(lambda:k.obj); t(lambda:k<K(1)); t(lambda:K.obj); t(lambda:K<K(1)); t(lambda:type(K)()); t(lambda: cmp_to_key(lambda a,b:None)(1)<K(1))
class Z(Exception): pass
def bad(a,b): raise Z('no')
t(lambda:cmp_to_key(bad)(1)<cmp_to_key(bad)(1))
print('== lru')
@lru_cache(maxsize=2)
def g(*a,**k): print('call',a,k); return a
show(g); show(g.cache_info()); g(1); g(2); g(1); g(3); g(2); show(g.cache_info()); g(1.0); g(True); g(x=1); g(x=1,y=2); g(y=2,x=1); show(g.cache_info()); show(g.cache_parameters()); show(g.__wrapped__); show(g.__name__); show(g.__doc__); g.cache_clear(); show(g.cache_info()); show(g.__reduce__()); import types; show(g.__copy__() is g); show(g.__deepcopy__({}) is g); show(weakref.ref(g)() is g)
t(g,[]); show(g.cache_info())
@lru_cache
def h(x): "doc"; return x
show(h(1)); show(h.cache_info()); show(h.cache_parameters()); show(h.__doc__)
@lru_cache(None,True)
def h(x,y=2): print('h',x,y); return x
h(1); h(1.0); h(True); h(1,y=2); h(1,y=2.0); h(1); show(h.cache_info()); show(h.cache_parameters())
@lru_cache(0)
def h(x): print('h',x); return x
h(1); h(1); show(h.cache_info())
@lru_cache(-5)
def h(x): return x
show(h.cache_parameters()); h(1); show(h.cache_info())
t(lru_cache,'a'); t(lru_cache,1.5); t(lambda:lru_cache(2)(3)); t(lru_cache,1,2,3); t(lru_cache(None),4); t(cache,4)
show(cache(len).cache_parameters()); show(cache(len)('abc'))
class C:
    def __init__(self): self.n=0
    @lru_cache(maxsize=None)
    def m(self,x): self.n+=1; return self.n,x
    @staticmethod
    @lru_cache
    def s(x): return x
    @classmethod
    @cache
    def c(cls,x): return cls.__name__,x
c=C(); show(c.m(1)); show(c.m(1)); show(c.m(2)); show(C.m); show(c.m); show(C.m.cache_info()); show(C.s(3)); show(C.c(4)); show(c.c(4))
W=functools._lru_cache_wrapper
t(W); t(W,1,2,3,4); t(W,len,2,3); t(W,len,'a',0,0); t(W,len,None,False,functools._CacheInfo); t(W,len,2.5,0,0); w=W(len,3,False,lambda *a:a); show(w('ab')); show(w.cache_info()); t(w.cache_info,1); t(w.cache_clear,1); t(lambda:w.x); w.x=3; show(w.__dict__); t(W.__get__,w,None,None); t(w.__get__,None,int); show(type(w.__get__(3)))
I=functools._CacheInfo; show(I(1,2,3,4)); show(I._fields); show(I.__mro__); show(I(1,2,3,4)._replace(hits=9)); show(I(1,2,3,4)._asdict()); show(I._make([1,2,3,4])); t(I,1); t(I._make,[1]); show(I(1,2,3,4).hits); show(I.__module__); show(I.__name__); show(I.__doc__); t(I(1,2,3,4)._replace,x=1); show(I.__match_args__); show(I(1,2,3,4).__getnewargs__()); show(I._field_defaults); show(I(1,2,3,4)==(1,2,3,4));
