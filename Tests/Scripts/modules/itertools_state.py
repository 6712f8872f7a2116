# Reduction, states, length hints and odd arguments of the iterators.
from itertools import *
import itertools


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



def red(f,n=(0,1,2,100)):
    for k in n:
        it=f()
        for _ in range(k): next(it,None)
        t(it.__reduce__)
        if hasattr(it,'__length_hint__'): t(it.__length_hint__)
for f in (lambda:accumulate([1,2,3]),lambda:accumulate([1,2,3],initial=5),lambda:accumulate([1,2],max),lambda:accumulate([None,None],print),lambda:accumulate([None],print,initial=None),lambda:chain([1,2],[3]),lambda:chain.from_iterable(['ab']),lambda:combinations('abc',2),lambda:combinations_with_replacement('abc',2),lambda:combinations('ab',3),
  lambda:compress('abc',[1,0,1]),count,lambda:count(1,2),lambda:count(1.5),lambda:count(1,1.0),lambda:count(True),lambda:count(True,2),lambda:count(2,True),lambda:count(0,-1),lambda:cycle('ab'),lambda:cycle(''),lambda:dropwhile(bool,[1,0,1]),lambda:filterfalse(None,[1,0,0]),lambda:groupby('aab'),
  lambda:islice('abc',2),lambda:islice('abcdef',1,None,2),lambda:islice('abc',None),lambda:permutations('abc',2),lambda:permutations('abc',4),lambda:product('ab',[1]),lambda:product(),lambda:product([],'a'),lambda:repeat(1,3),lambda:repeat(2),lambda:repeat(2,-4),lambda:starmap(max,[(1,2)]),
  lambda:takewhile(bool,[1,1,0]),lambda:tee('abc')[0],lambda:zip_longest('ab','c'),lambda:zip_longest('ab','c',fillvalue=1),lambda:next(groupby('aab'))[1]):
    print('--'); show(f()); red(f)
d=tee('abc')[0]; next(d); x=d.__reduce__()[2][0]; show(x); show(x.__reduce__()); show(dir(type(x))); show(dir(d))
show(type(x).__flags__>>10&1)
g=groupby('aab'); a=next(g); show(dir(g)); show(a[1].__reduce__()); b=next(g); show(g.__reduce__()); show(a[1].__reduce__()); show(list(g)); show(g.__reduce__()); show(dir(a[1]))
for T,s in ((accumulate([1]),3),(chain([1]),3),(chain([1]),(1,)),(chain([1]),()),(chain([1]),(1,2,3)),(chain([1]),(iter([7]),iter([8]))),(combinations('abc',2),3),(combinations('abc',2),(1,)),(combinations('abc',2),(5,-4)),(combinations('abc',2),(1,'a')),
  (combinations_with_replacement('abc',2),(9,-9)),(cycle('a'),3),(cycle('a'),()),(cycle('a'),(1,2)),(cycle('a'),([1],'a')),(cycle('ab'),([5],0)),(dropwhile(bool,[1,0,1]),1),(dropwhile(bool,[1,0,1]),[]),(takewhile(bool,[1,0,1]),1),(groupby('a'),1),(groupby('a'),(1,2)),(groupby('aab'),('a','a','z')),
  (islice('abcdef',3),2),(islice('abcdef',3),'a'),(islice('abcdef',3),-1),(permutations('abc',2),1),(permutations('abc',2),(1,2)),(permutations('abc',2),((1,),(2,))),(permutations('abc',2),((0,1,7),(0,9))),(permutations('abc',2),((0,1,2),(0,1))),(product('ab','cd'),1),(product('ab','cd'),(1,)),(product('ab','cd'),(9,-5)),
  (tee('abc')[0],1),(tee('abc')[0],(1,2)),(tee('abc')[0],(x,1)),(tee('abc')[0],(x,100)),(tee('abc')[0],(x,-1)),(zip_longest('ab','c'),7),(repeat(1),1)):
    print('==',type(T).__name__, repr(s) if '0x' not in repr(s) else '')
    t(T.__setstate__,s) if hasattr(T,'__setstate__') else print('none')
    t(lambda:list(islice(T,12)))
TD=itertools._tee_dataobject
t(TD); t(TD,1); t(TD,[],1,1); t(TD,[],1,None); t(TD,iter([]),[1],None); t(TD,iter([]),[1]*57,None); t(TD,iter([]),[1]*57,5); t(TD,iter([]),[1]*58,5);  t(TD,iter([]),[1]*3,TD(iter([]),[],None)); t(TD,iter([]),[1]*57,TD(iter([]),[],None))
T=itertools._tee; t(T); t(T,1); t(T,[1,2]); t(T,a=1); t(T([1]).__copy__)
G=itertools._grouper; t(G); t(G,1); t(G,1,2); t(G,groupby('a'),2); t(G,groupby('a'),2,3); t(G,a=1)
t(islice,'abc',-1); t(islice,'abc','a'); t(islice,'abc',0,-1); t(islice,'abc','a',1);t(islice,'abc',1,'a');t(islice,'abc',0,1,0);t(islice,'abc',0,1,'x');t(islice,'abc',0,1,-1);t(islice,'abc',2**70);t(islice,'abc',0,2**70);t(islice,'abc',0,1,2**70);t(islice,'abc',1.5);t(islice,'abc',None,None,None)
t(count,'a'); t(count,1,'a'); t(count,1j); t(count,start=3,step=4); t(count,step=4); t(repeat,1,'a'); t(repeat,object=1,times=3); t(repeat,1,None); t(repeat,1,times=-5)

t(product,'a',repeat=-1); t(product,'a',repeat='a'); t(product,repeat=2); t(list,product('ab',repeat=0)); t(product,'a',repeat=2**40); t(product,'a',repeat=2**70); t(product,'a',repeat=1,x=1)
t(combinations,'abc',-1); t(combinations_with_replacement,'abc',-1); t(permutations,'abc',-1); t(permutations,'abc','a'); t(permutations,'abc',1.0); t(combinations,'abc','a');t(combinations,'abc',None); t(permutations,'abc',r=None); t(permutations,'abc',2**70); t(combinations,'abc',2**70)
t(zip_longest,'a',fillvalue=1,x=2); t(tee,'a',-1); t(tee,'a',0); t(tee,'a','b'); t(tee,'a',None); t(tee,'a',2**70)
class C(chain): pass
t(C,a=1)
class C(chain):
    def __init__(self,*a,**k): pass
t(C,a=1)

t(next,starmap(max,[1])); t(next,starmap(max,[[1,2]])); t(list,starmap(pow,zip([2,3],[4,5])))
t(chain.from_iterable); t(chain.from_iterable,1); t(list,chain.from_iterable([1])); t(list,chain(1)); show(chain[int]); t(chain.from_iterable,1,2); t(chain.from_iterable,x=1); show(C.from_iterable([[1]]))
t(next,dropwhile(1,[1])); t(next,takewhile(None,[1])); t(next,accumulate([1,2],5)); t(list,accumulate([1,2],5)); t(list,accumulate([1,'a']))
import weakref
for f in (lambda:tee('a')[0],lambda:chain('a'),lambda:count()):
    t(lambda:type(weakref.ref(f())))
