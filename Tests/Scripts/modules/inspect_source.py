# Source text, comments, frames, members, closures, static attributes.
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
import inspect,types
def t(f,*a,**k):
    try: print(repr(f(*a,**k))[:300])
    except BaseException as e: print(type(e).__name__, e)
# comment one
# comment two

# comment three
def f(a):
    "doc"
    # inside
    def inner(): pass

    return lambda: (1,
        2)
    # trailing comment
# after
@staticmethod
@property
def deco(): pass
class A: # c
    """ Doc A """
    # about m
    def m(self):
        pass
    class B:
        def x(self): return 1
    y = 5


class A2(A):
    def m(self): return 1
if 1:
    class A2(A):
        z = 1
x = [lambda q: q, lambda r: r]
async def co(): 
    await z
def g():
    yield 1
t(inspect.getsource,f); t(inspect.getsource,A); t(inspect.getsource,A.m); t(inspect.getsource,A.B); t(inspect.getsource,A.B.x); t(inspect.getsource,A2); t(inspect.getsource,x[0]); t(inspect.getsource,f(1)); t(inspect.getsourcelines,co); t(inspect.getsourcelines,f.__code__); t(inspect.getcomments,f); t(inspect.getcomments,A.m); t(inspect.getcomments,A); t(inspect.getcomments,co)
m=types.ModuleType('mm'); t(inspect.getsource,m); t(inspect.getcomments,inspect.getmodule(A)); t(inspect.getdoc,A2.m); t(inspect.getdoc,A); t(inspect.getdoc,A2)
import sys
t(lambda: inspect.getsource(sys.modules['__main__'])[:20]); t(lambda: inspect.getsourcelines(sys.modules['__main__'])[1]); t(inspect.getsource, deco); t(inspect.getsource, deco.__func__)
class Nope: pass
Nope.__qualname__='Missing.Q'
t(inspect.getsource,Nope)
class Z: pass
Z.__module__='nonexistent'; t(inspect.getsource,Z); t(inspect.getfile,Z)
Z.__module__='sys'; t(inspect.getsource,Z); t(inspect.getfile,Z)
exec(compile('def ex(): pass','<string>','exec')); t(inspect.getsource,ex); t(inspect.getsourcefile,ex)
def frames():
    fr=inspect.currentframe(); print(inspect.getframeinfo(fr,3)[1:]); print(inspect.getargvalues(fr)); print(inspect.formatargvalues(*inspect.getargvalues(fr))[:20]); 
    t(lambda:inspect.getsource(fr)[:20]); return inspect.stack(0)
s=frames(); print([ (i.function,i.lineno,i.code_context,i.index,i.positions) for i in s]); print(type(s[0]),len(s[0]), s[0].positions)
print(inspect.getframeinfo.__doc__ is not None)
try: 1/0
except ZeroDivisionError as e: print([i[1:] for i in inspect.trace()], [i[1:] for i in inspect.getinnerframes(e.__traceback__)]); print(inspect.getframeinfo(e.__traceback__))
print(inspect.getargs(f.__code__)); t(inspect.getargs,5)
print([(k,v) for k,v in vars(inspect).items() if k.startswith(('CO_','GEN_','CORO_','TPFLAGS'))])
print(inspect.Attribute('a','b',1,2), inspect.getmembers(A,inspect.isfunction), [n for n,_ in inspect.getmembers_static(A)][-4:])
gi=g(); print(inspect.getgeneratorstate(gi),inspect.getgeneratorlocals(gi)); next(gi); print(inspect.getgeneratorstate(gi)); gi.close(); print(inspect.getgeneratorstate(gi),inspect.getgeneratorlocals(gi))
c=co(); print(inspect.getcoroutinestate(c),inspect.getcoroutinelocals(c)); c.close(); print(inspect.getcoroutinestate(c))
zz=1
def clo():
    def inner(): return zz,len,undefined_x,q
    q=2
    return inner
print(inspect.getclosurevars(clo())); t(inspect.getclosurevars,5); t(inspect.getclosurevars,A.m)
class Sl: __slots__=('a','b')
s=Sl(); t(inspect.getattr_static,s,'a'); s.a=1; t(inspect.getattr_static,s,'a')
class Meta(type): mv=3
class WM(metaclass=Meta): 
    def __getattr__(self,n): return 1
t(inspect.getattr_static,WM,'mv'); t(inspect.getattr_static,WM(),'mv');t(inspect.getattr_static,WM(),'__class__')
for k in inspect.classify_class_attrs(A2): 
    if k.defining_class is not object: print(k)
print(inspect.getmodule(t), inspect.getmodule(A.m), inspect.getmodule(5), inspect.getmodule(inspect.currentframe()),inspect.getabsfile(t)== __file__)
