# collections.abc: the methods that the abstract classes give, and what counts as their subclass.
import collections.abc as m
def hide(text):
    """The text without addresses."""
    parts = text.split("0x")
    return parts[0] + "".join("0x" + part.lstrip("0123456789abcdef") for part in parts[1:])


def t(function, *arguments):
    try:
        print(hide(repr(function(*arguments))))
    except BaseException as error:
        print(type(error).__name__, hide(str(error)))

class S(m.Sequence):
    def __init__(s,*a): s.a=a
    def __len__(s): return len(s.a)
    def __getitem__(s,i): return s.a[i]
s=S(1,2,3,2)
for f in [lambda:list(s),lambda:list(reversed(s)),lambda:s.index(2),lambda:s.index(2,2),lambda:s.index(9),lambda:s.index(2,-1),lambda:s.index(2,0,-3),lambda:s.count(2),lambda:2 in s]: t(f)
class MS(m.MutableSequence):
    def __init__(s,a=()): s.a=list(a)
    def __len__(s): return len(s.a)
    def __getitem__(s,i): return s.a[i]
    def __setitem__(s,i,v): s.a[i]=v
    def __delitem__(s,i): del s.a[i]
    def insert(s,i,v): s.a.insert(i,v)
    def __repr__(s): return f'MS{s.a}'
x=MS('abc')
for f in [lambda:x.append(1),lambda:x.extend(x),lambda:x,lambda:x.reverse(),lambda:x,lambda:x.pop(),lambda:x.pop(0),lambda:x.remove('b'),lambda:x.remove('zz'),lambda:x.__iadd__([1,2]),lambda:x.clear(),lambda:x.pop()]: t(f)
class St(m.Set):
    def __init__(s,a=()): s.a=list(dict.fromkeys(a))
    def __len__(s): return len(s.a)
    def __iter__(s): return iter(s.a)
    def __contains__(s,v): return v in s.a
    def __repr__(s): return f'St{s.a}'
a,b=St('abc'),St('bcd')
for f in [lambda:a&b,lambda:a|b,lambda:a-b,lambda:a^b,lambda:a<=b,lambda:a<b,lambda:a>b,lambda:a>=b,lambda:a==b,lambda:a!=b,lambda:a&{'b'},lambda:{'b'}&a,lambda:a|[1],lambda:[1]|a,lambda:a-[1],lambda:'abz'-a,lambda:a^'az',lambda:a&3,lambda:3|a,lambda:a.isdisjoint('xyz'),lambda:a<={'a','b','c','z'},lambda:a<3,lambda:a==3,lambda:a._hash()==hash(frozenset('abc')),lambda:hash(a),lambda:a<=[1]]: t(f)
class MSt(St,m.MutableSet):
    def add(s,v): 
        if v not in s.a: s.a.append(v)
    def discard(s,v):
        if v in s.a: s.a.remove(v)
c=MSt('abc')
for f in [lambda:c.remove('zz'),lambda:c.remove('a'),lambda:c.pop(),lambda:c.__ior__('xy'),lambda:c.__iand__('xz'),lambda:c.__ixor__('xyz'),lambda:c.__isub__('y'),lambda:c.__ixor__(c),lambda:c.__ior__('ab'),lambda:c.__isub__(c),lambda:c.pop(),lambda:c.clear()]: t(f)
class Mp(m.MutableMapping):
    def __init__(s,*a): s.d=dict(*a)
    def __len__(s): return len(s.d)
    def __iter__(s): return iter(s.d)
    def __getitem__(s,k): return s.d[k]
    def __setitem__(s,k,v): s.d[k]=v
    def __delitem__(s,k): del s.d[k]
    def __repr__(s): return f'Mp{s.d}'
d=Mp({'a':1})
for f in [lambda:d.get('a'),lambda:d.get('z',5),lambda:'a' in d,lambda:'z' in d,lambda:d.keys(),lambda:d.items(),lambda:d.values(),lambda:d=={'a':1},lambda:d==3,lambda:d!={},lambda:d.pop('z'),lambda:d.pop('z',4),lambda:d.setdefault('q',4),lambda:d.setdefault('q'),lambda:d.update({'e':3},f=4),lambda:d.update([(1,2)]),lambda:d.update(other=3,self=5),lambda:d.update(1,2),lambda:d.update(d),lambda:d,lambda:d.keys()&{'a'},lambda:('a',1) in d.items(),lambda:1 in d.values(),lambda:list(d.values()),lambda:d.popitem(),lambda:d.clear(),lambda:d.popitem(),lambda:hash(d),lambda:reversed(d),lambda:len(d.items()),lambda:d.items()|{1},lambda:type(d.keys()&{1}),lambda:d.update(3)]: t(f)
print(isinstance([],m.MutableSequence),isinstance((),m.Sequence),isinstance('',m.Sequence),isinstance({},m.MutableMapping),isinstance(set(),m.MutableSet),isinstance(frozenset(),m.MutableSet),isinstance(b'',m.ByteString),isinstance(3,m.Hashable),isinstance([],m.Hashable),isinstance(range(3),m.Sequence),isinstance(memoryview(b''),m.Sequence),isinstance({}.keys(),m.KeysView),isinstance(iter([]),m.Iterator),isinstance((x for x in ()),m.Generator),isinstance(print,m.Callable),isinstance([],m.Collection),isinstance(3,m.Sized),isinstance([],m.Reversible),isinstance(set(),m.Reversible))
for n in sorted(m.__all__): t(getattr(m,n))
C=m.Callable
for f in [lambda:C[[int],str],lambda:C[...,int],lambda:C[[],int],lambda:C[int],lambda:C[int,str],lambda:C[[int,str],None].__args__,lambda:C[[int],str].__parameters__,lambda:type(C[[int],str]),lambda:C[[int],str].__origin__,lambda:C[[int],str]==C[[int],str],lambda:m.Iterable[int],lambda:m.Mapping[str,int],lambda:C[[int],str].__reduce__(), lambda:isinstance(3,C[[int],str]),lambda:C[[C[[int],str]],list[int]], lambda:m.ByteString[int],lambda:m.Hashable[int]]: t(f)
class G(m.Generator):
    def __init__(s): s.n=0
    def send(s,v):
        s.n+=1
        if s.n>2: raise StopIteration
        return s.n
    def throw(s,typ,val=None,tb=None):
        super().throw(typ,val,tb)
g=G(); print(list(g), iter(g) is g); t(lambda:g.close()); t(lambda:g.throw(ValueError)); t(lambda:g.throw(ValueError,'x')); t(lambda:g.throw(ValueError('z')))
class G2(G):
    def throw(s,*a): return 1
t(lambda:G2().close())
class Hh: __hash__=None
class It:
    __iter__=None
class It2:
    def __iter__(s):0
    __next__=None
print(issubclass(Hh,m.Hashable),issubclass(It,m.Iterable),issubclass(It2,m.Iterator),issubclass(int,m.Iterable))
