# The functions of operator, their arguments and what they say; the getters.
import operator as o
import _operator


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


for n in dir(_operator):
    if n.startswith('__'): continue
    f=getattr(_operator,n)
    print('==',n)
    t(f); t(f,1); t(f,1,2); t(f,1,2,3); t(f,a=1); t(f,1,a=1);t(f,1,2,3,4); t(f,'a',1); t(f,1,'a'); t(f,[1],[2]); t(f,{},'x'); t(f,None); t(f,None,None); t(f,[1,2,1],1); t(f,'aba','a'); t(f,b'ab',b'ab'); t(f,object(),object()); t(f,[1,2],5); t(f,1.5); t(f,'é','é'); t(f,b'a','a')
f=o.attrgetter('real'); print(f); t(f,3); t(f); t(f,1,2); t(f,x=1); t(f,1,x=2); print(f.__reduce__()); t(f,'s')
f=o.attrgetter('real.imag','__class__.__name__'); print(f,f(3),f.__reduce__()); t(o.attrgetter,'a',1); t(o.attrgetter,x=1); t(o.attrgetter,'a',x=1); t(o.attrgetter('a.b'),1); t(o.attrgetter('real.b'),1); t(o.attrgetter('.a'),1); t(o.attrgetter(''),1); t(o.attrgetter('a.'),1)
f=o.itemgetter(1); print(f, f('abc'), f.__reduce__()); t(f); t(f,1); t(f,1,2); t(f,x=1); t(f,()); t(f,{1:2}); t(f,{}); t(o.itemgetter(-1),(1,2)); t(o.itemgetter(-5),(1,2)); t(o.itemgetter(5),(1,2)); t(o.itemgetter(slice(0,2)),(1,2,3)); t(o.itemgetter(True),(1,2))
f=o.itemgetter(1,'a',None); print(f,f.__reduce__()); t(f,{1:2,'a':3,None:4}); t(f,(1,2)); t(o.itemgetter,x=1); t(o.itemgetter,1,x=1); t(o.itemgetter(2**70),(1,))
f=o.methodcaller('upper'); print(f,f('a'),f.__reduce__()); t(f); t(f,1); t(f,1,2); t(f,x=1); t(f,'a',x=1)
f=o.methodcaller('split','a',maxsplit=1); print(f,f('bacad'),f.__reduce__()); t(o.methodcaller); t(o.methodcaller,1); t(o.methodcaller,1,2,x=1); t(o.methodcaller,name='a'); print(o.methodcaller('f',x=1),o.methodcaller('f',1,2), o.methodcaller('f',1,2).__reduce__())
class I(o.itemgetter if False else object): pass
for T in (o.attrgetter,o.itemgetter,o.methodcaller):
    print(T, T.__weakrefoffset__, T.__dictoffset__, T.__module__, T.__qualname__)
    t(type,'X',(T,),{})
print(sorted(o.__all__))
l=[]; f=o.itemgetter(l); l.append(f); print(f)
l=[]; f=o.methodcaller('a',l,b=l); l.append(f); print(f)
class P:
    def __getattr__(self,n): return n
t(o.attrgetter('a.b'),P())
t(o.length_hint,[1],'a'); t(o.length_hint,object(),7); t(o.length_hint,3,default=2)
class L:
    def __length_hint__(self): return -1
t(o.length_hint,L())
class L:
    def __length_hint__(self): return 'a'
t(o.length_hint,L())
class L:
    def __len__(self): return 1
    def __getitem__(self,i): return i
    def __add__(self,x): return 'add'
    def __iadd__(self,x): return 'iadd'
t(o.concat,L(),L()); t(o.iconcat,L(),L()); t(o.concat,L(),[]); t(o.concat,[],L()); t(o.iconcat,[],(1,)); t(o.concat,{},{}); t(o.concat,(1,),[2])
t(o.call,max,1,2,key=lambda x:-x); t(o.call,1); t(o.__call__,int)
print(o.__doc__ is not None, o.__name__)
t(o.index,True); t(o.index,'a')
