# Signatures of every kind of callable, binding, the older functions, errors.
import re
import sys


class Plain:
    """Standard output without addresses."""

    def __init__(self, stream):
        self.stream = stream

    def write(self, text):
        return self.stream.write(re.sub("0x[0-9a-f]{6,}", "0x", text))

    def flush(self):
        self.stream.flush()


sys.stdout = Plain(sys.stdout)
import inspect, functools, types
def t(f,*a,**k):
    try: print(repr(f(*a,**k))[:200])
    except BaseException as e: print(type(e).__name__, e)
P=inspect.Parameter; S=inspect.Signature
t(P,'a',7); t(P,'1a',P.POSITIONAL_ONLY); t(P,1,P.POSITIONAL_ONLY); t(P,'a',P.VAR_POSITIONAL,default=1); t(P,'if',P.POSITIONAL_OR_KEYWORD); t(P,'.0',P.POSITIONAL_OR_KEYWORD);t(P,'.0',P.KEYWORD_ONLY);t(P,'.x',P.POSITIONAL_ONLY); t(P,'if',P.POSITIONAL_ONLY)
p=P('a',P.KEYWORD_ONLY,default=1,annotation=int); t(lambda:p); t(str,p); t(p.replace,name='b'); t(setattr,p,'name','x'); t(P.empty.__repr__); t(lambda:P.KEYWORD_ONLY); t(str,P.KEYWORD_ONLY); t(lambda:P.KEYWORD_ONLY.description)
for k in (P.POSITIONAL_ONLY,P.POSITIONAL_OR_KEYWORD,P.VAR_POSITIONAL,P.KEYWORD_ONLY,P.VAR_KEYWORD): print(k.description,k.name,int(k),repr(k),P('x',k), P('x',k,annotation='s'), P('x',k,annotation=list[int]))
t(S,[P('a',P.KEYWORD_ONLY),P('b',P.POSITIONAL_ONLY)]);t(S,[P('a',P.KEYWORD_ONLY),P('a',P.KEYWORD_ONLY)]);t(S,[P('a',P.POSITIONAL_ONLY,default=1),P('b',P.POSITIONAL_ONLY)]);t(S,[1]); t(S,[P('a',P.VAR_KEYWORD),P('b',P.POSITIONAL_OR_KEYWORD)]); t(S,5)
def f(a,/,b:int,c=1,*args,d,e:str='x',**kw)->list: pass
s=inspect.signature(f)
t(lambda:s); print(s); t(s.bind,1); t(s.bind,1,2,3,4,d=5,z=1); t(s.bind,1,2,a=3,d=1); t(s.bind,1,2,b=3,d=1); t(s.bind,1,2); t(s.bind_partial,1); t(s.bind_partial); t(s.bind)
def g(a,b=2,*,c): pass
s=inspect.signature(g); t(s.bind,1,2,3,c=1); t(s.bind,1); t(s.bind,1,c=1,x=3); t(s.bind,c=1); t(s.bind,1,a=2,c=1)
def h(a,/): pass
s=inspect.signature(h); t(s.bind,a=1); t(s.bind,1,a=2); t(s.bind,1,2)
b=inspect.signature(f).bind(1,2,d=4); print(b.args,b.kwargs,b.arguments,b.signature); b.apply_defaults(); print(b.args,b.kwargs,b.arguments)
t(inspect.signature,5); t(inspect.signature,int); t(inspect.signature,len); t(inspect.signature,print);t(inspect.signature,type); t(inspect.signature,object); t(inspect.signature,dict); t(inspect.signature,range);t(inspect.signature,str.join);t(inspect.signature,'x'.join);t(inspect.signature,Exception); t(inspect.signature,[].append);t(inspect.signature,min);t(inspect.signature,isinstance);t(inspect.signature,open);t(inspect.signature,sorted);t(inspect.signature,compile);t(inspect.signature,pow);t(inspect.signature,[].sort);t(inspect.signature,float);t(inspect.signature,complex);t(inspect.signature,object().__eq__);t(inspect.signature,object.__eq__);t(inspect.signature,(1).__add__);t(inspect.signature,type.__call__);t(inspect.signature,dict.fromkeys); t(inspect.signature,bytes.fromhex); t(inspect.signature,slice); t(inspect.signature,''.__getitem__); t(inspect.signature,enumerate); t(inspect.signature,map); t(inspect.signature,super); t(inspect.signature,property); t(inspect.signature,classmethod)
class A:
    def __init__(self,x,y=1): pass
    def m(self,q): pass
    @classmethod
    def c(cls,q): pass
    @staticmethod
    def s(q): pass
    def __call__(self,z): pass
    def noarg(): pass
    def va(*args): pass
    pm=functools.partialmethod(m,3)
class B(A):
    def __new__(cls,*a,**k): pass
class M(type):
    def __call__(cls,foo): pass
class C(metaclass=M): pass
class D: pass
class E(D): __signature__=inspect.Signature([P('sig',P.POSITIONAL_ONLY)])
class F(Exception): pass
class G(dict): pass
class H(tuple): pass
for o in (A,A.m,A(1).m,A.c,A(1).c,A.s,A(1),A(1).va,B,C,D,E,F,G,H,A.pm,A(1).pm,D()):
    t(inspect.signature,o)
t(inspect.signature,A(1).noarg)
pf=functools.partial
t(inspect.signature,pf(f,1)); t(inspect.signature,pf(f,1,2)); t(inspect.signature,pf(f,1,b=3)); t(inspect.signature,pf(f,d=3)); t(inspect.signature,pf(g,1,2,3)); t(inspect.signature,pf(g,a=1)); t(inspect.signature,pf(g,b=1)); t(inspect.signature,pf(pf(g,1),c=2)); t(inspect.signature,pf(f,z=9)); t(inspect.signature,pf(A,1)); t(inspect.signature,pf(g,zz=1)); t(inspect.signature,pf(h,a=1))
@functools.wraps(f)
def w(*a): pass
t(inspect.signature,w); t(lambda:inspect.signature(w,follow_wrapped=False))
def an(x:'int',y:'list[Foo]'=1)->'None': pass
t(inspect.signature,an); t(lambda:inspect.signature(an,eval_str=True)); 
def an2(x:'int')->'str': pass
t(lambda:inspect.signature(an2,eval_str=True)); t(lambda:inspect.get_annotations(an2,eval_str=True)); t(lambda:inspect.get_annotations(an2)); t(lambda:inspect.get_annotations(5)); t(lambda:inspect.get_annotations(D)); t(lambda:inspect.get_annotations(5,eval_str=True))
t(lambda:S.from_callable(f)); t(lambda:s.replace(parameters=[],return_annotation=int)); t(lambda:s==inspect.signature(h)); t(lambda:hash(s)==hash(inspect.signature(h))); 
t(inspect.getfullargspec,f); t(inspect.getfullargspec,A(1).m); t(inspect.getfullargspec,A); t(inspect.getfullargspec,5); t(inspect.getfullargspec,len); t(inspect.getfullargspec,print)
def cc(a,b=2,*c,d=4,e,**f): pass
t(inspect.getcallargs,cc,1); t(inspect.getcallargs,cc,1,e=2,z=3); t(inspect.getcallargs,cc,1,2,3,e=5,d=6); t(inspect.getcallargs,g,1,2,3,c=1); t(inspect.getcallargs,g,c=1);t(inspect.getcallargs,g,1,a=1,c=1);t(inspect.getcallargs,g,1,c=1,zz=2);t(inspect.getcallargs,g,1); t(inspect.getcallargs,A(1).m,1); t(inspect.getcallargs,h); t(inspect.getcallargs,lambda:0,1); t(inspect.getcallargs,lambda a,b,c:0); t(inspect.getcallargs,lambda a,b=1:0,1,2,3); t(inspect.getcallargs,A(1).m,1,2)
t(inspect.formatannotation,int); t(inspect.formatannotation,A); t(inspect.formatannotation,'x'); t(inspect.formatannotation,list[int]); t(inspect.formatannotation,A,'__main__'); t(inspect.formatannotation,None)
import typing
t(inspect.formatannotation,typing.List[int]); t(inspect.formatannotation,types.GenericAlias(list,(int,))); t(inspect.formatannotation, typing.Optional[int])
t(inspect.formatargvalues,['a','b'],'args','kw',{'a':1,'b':2,'args':(),'kw':{}})
t(inspect.getsource,5); t(inspect.getsource,int); t(inspect.getsource,len); t(inspect.getfile,5); t(inspect.getfile,int); t(inspect.getfile,__import__('sys')); t(inspect.getsourcefile,D); t(inspect.getfile,D); t(inspect.getmodulename,'/a/b.py'); t(inspect.getmodulename,'b.txt'); t(inspect.findsource, compile('1','<x>','exec')); t(inspect.getsource, eval('lambda:0'))
t(inspect.cleandoc,'  a\n    b\n      c\n\n'); t(inspect.cleandoc,'\n\n  x\n\ty'); t(inspect.indentsize,'  \t x'); t(inspect.getdoc,A.m); t(inspect.unwrap,w)
a=lambda:0; a.__wrapped__=a; t(inspect.unwrap,a); t(inspect.getmro,bool); 
t(inspect.getclasstree,[bool,int,A,B]); t(lambda:inspect.getclasstree([bool,int,A,B],True)); t(inspect.getclosurevars,5); 
t(inspect.getattr_static,A,'nope'); t(inspect.getattr_static,A,'nope',1); t(inspect.getattr_static,A(1),'c'); t(inspect.getgeneratorstate,(x for x in ()));
t(inspect.getgeneratorlocals,5); t(inspect.getcoroutinestate,5); t(inspect.getcoroutinelocals, 5); t(inspect.trace); t(inspect.getmodule,A); t(inspect.getblock,['def f():\n','  x\n','\n','y\n']); t(inspect.getframeinfo,5)
print(inspect.classify_class_attrs(B)[-3:]); print(inspect.FrameInfo._fields, inspect.Traceback._fields)
