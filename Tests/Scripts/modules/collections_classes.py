# namedtuple, Counter, ChainMap, UserDict, UserList, UserString.
from collections import *
import collections
def hide(text):
    """The text without addresses."""
    parts = text.split("0x")
    return parts[0] + "".join("0x" + part.lstrip("0123456789abcdef") for part in parts[1:])


def t(function, *arguments):
    try:
        print(hide(repr(function(*arguments))))
    except BaseException as error:
        print(type(error).__name__, hide(str(error)))

for f in [lambda:namedtuple('P','x y'),lambda:namedtuple('P',['x','y'])(1,2),lambda:namedtuple('P','x,y')(1,y=2),lambda:namedtuple('P','x x'),lambda:namedtuple('1P','x'),lambda:namedtuple('class','x'),lambda:namedtuple('P','_x'),lambda:namedtuple('P','1x'),lambda:namedtuple('P','def'),lambda:namedtuple('P','x def _y x',rename=True)._fields,
 lambda:namedtuple('P','x y',defaults=[1,2,3]),lambda:namedtuple('P','x y',defaults=[1])(5),lambda:namedtuple('P','x y',defaults=[1])._field_defaults,lambda:namedtuple('P','x y')(1),lambda:namedtuple('P','x y')(1,2,3),lambda:namedtuple('P','x y')(1,z=3),lambda:namedtuple('P','x y')._make([1]),lambda:namedtuple('P','x y')._make([1,2]),lambda:namedtuple('P','x y')(1,2)._replace(x=4),lambda:namedtuple('P','x y')(1,2)._replace(z=4),lambda:namedtuple('P','x y')(1,2)._asdict(),lambda:namedtuple('P','x y',module='mm').__module__,lambda:namedtuple('P','x').__match_args__,
 lambda:namedtuple('P','x y').__new__.__defaults__,lambda:namedtuple('P','x y').__doc__,lambda:namedtuple('P','x y').x,lambda:namedtuple('P','x y').x.__doc__,lambda:namedtuple('P','x y').__slots__,lambda:namedtuple('P','x y')(1,2).__getnewargs__(),lambda:namedtuple('P',''),lambda:namedtuple('P','')(),lambda:namedtuple('P',[3]),lambda:namedtuple(3,'x'),lambda:namedtuple('P',3),lambda:namedtuple('P','x').__new__.__qualname__,lambda:namedtuple('P','x')._make.__qualname__,lambda:namedtuple('P','x')._replace.__doc__,lambda:namedtuple('P','x')._make.__doc__,lambda:namedtuple('P','x')._asdict.__doc__,lambda:namedtuple('P','x y').__new__.__doc__,lambda:sorted(namedtuple('P','x y').__dict__),lambda:namedtuple('P','x y').__new__.__annotations__,lambda:namedtuple('P','x')(1)==(1,)]: t(f)
P=namedtuple('P','x y'); p=P(1,2)
def s(): p.x=3
t(s)
C=Counter
c=C('abracadabra')
for f in [lambda:c,lambda:c.most_common(2),lambda:c.most_common(),lambda:c['zz'],lambda:sorted(c.elements()),lambda:c.total(),lambda:C(a=1,b=-1)+C(b=3),lambda:C(a=1)-C(a=3,b=-2),lambda:C(a=1)|C(a=3,b=-2),lambda:C(a=1)&C(a=3,b=2),lambda:+C(a=-1,b=2),lambda:-C(a=-1,b=2),lambda:C.fromkeys('ab'),lambda:c.update('aaa'),lambda:c.subtract('b',a=3),lambda:c,lambda:C(1),lambda:C(1,2),lambda:C([1],2),lambda:c.copy(),lambda:c.__reduce__(),lambda:C(a=1)==C(a=1,b=0),lambda:C(a=1)!=C(a=1,b=0),lambda:C(a=1)<=C(a=2),lambda:C(a=1)<C(a=1),lambda:C(a=2)>=C(a=1,b=-1),lambda:C(a=1)>C(),lambda:C()>3,lambda:C()==3,lambda:C(),lambda:C({'a':'x','b':1}),lambda:C({'a':3})+{'a':2},lambda:c.__delitem__('nope'),lambda:c.update(None),lambda:c.update({'q':2},z=3),lambda:C(a=3).__iadd__(C(a=-5,b=2)),lambda:C(a=3).__isub__(C(a=5,b=-2)),lambda:C(a=3).__ior__(C(a=5,b=-2)),lambda:C(a=3).__iand__(C(a=5,b=-2)),lambda:c.most_common(0),lambda:C(a=1)+3,lambda:C(None),lambda:C(self=3,iterable=4),lambda:c.__missing__('q'),lambda:C(a=1.5).total(),lambda:C.__doc__[:40]]: t(f)
class SC(C): pass
print(SC('ab'), SC('ab')+SC('a'), SC('ab').copy(), type(SC('a')-SC()), type(+SC('a')))
M=ChainMap
m=M({'a':1},{'a':2,'b':3})
for f in [lambda:m,lambda:m['a'],lambda:m['b'],lambda:m['z'],lambda:len(m),lambda:list(m),lambda:m.get('b'),lambda:m.get('z',9),lambda:'b' in m,lambda:bool(M()),lambda:m.new_child(),lambda:m.new_child({'q':1}),lambda:m.new_child(q=2),lambda:m.parents,lambda:m.pop('b'),lambda:m.pop('a'),lambda:m.popitem(),lambda:m.__delitem__('b'),lambda:m.clear(),lambda:m.copy(),lambda:m|{'x':1},lambda:{'x':1}|m,lambda:m.__ior__({'y':2}),lambda:M.fromkeys('ab',1),lambda:m.maps,lambda:m=={'y':2,'a':2,'b':3},lambda:M(3)['a'],lambda:m.update(k=1),lambda:m,lambda:m|3,lambda:m.setdefault('n'),lambda:m.keys(),lambda:m.__missing__('k'),lambda:m.popitem(), lambda:M().popitem(), lambda:M({},{1:2}).popitem(),lambda:M[int,str]]: t(f)
U=UserDict
class UU(U):
    def __missing__(s,k): return 'miss'
for f in [lambda:U(a=1),lambda:U({'a':1},b=2),lambda:U([(1,2)]).data,lambda:U()['x'],lambda:UU()['x'],lambda:UU().get('x'),lambda:'x' in UU(),lambda:U(dict=3),lambda:U(a=1)|{'b':2},lambda:{'b':2}|U(a=1),lambda:U(a=1)|U(c=2),lambda:U(a=1).__ior__({'z':2}),lambda:U(a=1).copy(),lambda:U.fromkeys('ab'),lambda:U(a=1)==U(a=1),lambda:U(a=1)=={'a':1},lambda:U()|3,lambda:U(1,2),lambda:U(None),lambda:repr(U(a=1)),lambda:U(a=1).popitem(),lambda:U(a=1).get('q',3)]: t(f)
L=UserList
l=L([3,1,2])
for f in [lambda:l,lambda:l.data,lambda:L('abc'),lambda:L(l),lambda:L(),lambda:L(3),lambda:l[0],lambda:l[:2],lambda:type(l[:2]),lambda:l+[1],lambda:[1]+l,lambda:l+L([5]),lambda:l+'ab',lambda:l*2,lambda:2*l,lambda:l==[3,1,2],lambda:l<L([4]),lambda:l<=[3],lambda:l>[3],lambda:l>=[3],lambda:1 in l,lambda:len(l),lambda:l.append(5),lambda:l.insert(0,9),lambda:l.pop(),lambda:l.pop(0),lambda:l.remove(3),lambda:l.remove(99),lambda:l.copy(),lambda:l.count(1),lambda:l.index(2),lambda:l.index(99),lambda:l.reverse(),lambda:l.sort(reverse=True),lambda:l,lambda:l.extend([7]),lambda:l.extend(L([8])),lambda:l.__iadd__('xy'),lambda:l.__imul__(2),lambda:l.clear(),lambda:l,lambda:hash(l),lambda:L([1]).__add__(3),lambda:l.sort(key=3,foo=2)]: t(f)
S=UserString
s=S('abc')
for f in [lambda:s,lambda:str(s),lambda:s.data,lambda:S(5),lambda:S(s),lambda:s+'d',lambda:'x'+s,lambda:s*2,lambda:2*s,lambda:s%(),lambda:S('%s')%3,lambda:'%s'%s,lambda:s=='abc',lambda:s<'abd',lambda:s<=S('abc'),lambda:s>3,lambda:hash(s)==hash('abc'),lambda:len(s),lambda:s[0],lambda:s[1:],lambda:'a' in s,lambda:S('a') in s,lambda:s.upper(),lambda:s.encode(),lambda:s.join(['1','2']),lambda:s.find('c'),lambda:s.replace('a','b'),lambda:s.split('b'),lambda:int(S('3')),lambda:float(S('3')),lambda:complex(S('3')),lambda:s.format(1),lambda:s.isalpha(),lambda:s.center(9,'*'),lambda:s.partition('b'),lambda:s.__getnewargs__(),lambda:s.startswith('a'),lambda:s.removeprefix('a'),lambda:s.translate({97:98}),lambda:S('a %s')%('b',),lambda:s+1,lambda:list(s),lambda:s.index('z'),lambda:s.count('a'),lambda:S('b%s').__rmod__('a%s'),lambda:list(reversed(s)),lambda:s.maketrans('a','b'),lambda:S('{a}').format_map({'a':1}),lambda:s.splitlines(),lambda:s.zfill(6),lambda:S(b'x'),lambda:s.encode('utf8','strict'),lambda:s.rindex('c')]: t(f)
for c in (Counter,ChainMap,UserDict,UserList,UserString): print(c.__name__,c.__bases__,sorted(k for k in c.__dict__ if k not in('__annotations__','_positive','_keep_positive') and not k.startswith('_UserList')), c.__module__)
t(lambda:collections.foo)
