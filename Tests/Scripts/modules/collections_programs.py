# collections in all kinds of use: odd arguments, subclasses, copies, patterns.
from collections import *
from collections.abc import *
import contextlib, abc, copy
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
t(lambda:Counter('aab').most_common(-1)); t(lambda:Counter({'a':'z'}).most_common()); t(lambda:Counter(a=1)['b']); t(lambda:Counter(a=1)|{'b':2}); t(lambda:Counter(a=1)+Counter(a=-1)); t(lambda:Counter({1:2}).elements().__next__()); t(lambda:list(Counter(a=-1,b=2).elements())); t(lambda:Counter([1,1,2]).total()); t(lambda:Counter(x for x in 'abca')); t(lambda:Counter(Counter('ab'))); t(lambda:Counter([(1,2)])); t(lambda:Counter([[]])); t(lambda:repr(Counter({1:None,2:3}))); t(lambda:Counter('ab')==dict(a=1,b=1)); t(lambda:Counter('ab')<=Counter('abb')); t(lambda:Counter(a=1)-Counter(b=-2)); t(lambda:isinstance(Counter(),dict)); t(lambda:copy.copy(Counter('ab'))); t(lambda:copy.deepcopy(Counter('ab'))); t(lambda:Counter.fromkeys('a')); t(lambda:Counter('a').pop('a')); t(lambda:Counter('a').setdefault('b')); t(lambda:Counter(a=3.5).most_common(1)); t(lambda:sorted(Counter('ab')|Counter('bc'))); t(lambda:+Counter(a=0)); t(lambda:Counter(a=True)+Counter(a=True)); t(lambda:Counter(dict(a=1)).items())
class SC(Counter):
    def __init__(self,*a): super().__init__(*a); self.q=1
    def __missing__(self,k): return 10
t(lambda:(SC('a')['z'], SC('a').copy(), SC('ab')&SC('a'), copy.copy(SC('a')).q))
c=SC('a'); c['z']+=1; t(lambda:c)
t(lambda:namedtuple('P','x y',rename=True,defaults=(1,),module='z')._field_defaults); t(lambda:namedtuple(typename='P',field_names='x')(5)); t(lambda:namedtuple('P','x y')(*[1,2])+(3,)); t(lambda:namedtuple('P','x y')(1,2)[::-1]); t(lambda:hash(namedtuple('P','x y')(1,2))==hash((1,2))); t(lambda:namedtuple('P',['_cls'],rename=True)._fields); t(lambda:namedtuple('P','cls self')(1,2)); t(lambda:namedtuple('P','x y')._make((1,2,3))); t(lambda:namedtuple('Pé','ñ')(1)); t(lambda:namedtuple('P',('a','b'),defaults=())(1)); t(lambda:namedtuple('P','x')(1)._replace(x=[2])); t(lambda:namedtuple('P','a b c d e f g h i j k l m n o p q r s t u v w x y z')(*range(26)).z); t(lambda:namedtuple('P','print tuple len')(1,2,3)._asdict()); t(lambda:namedtuple('P','x', verbose=True))
class PP(namedtuple('PP','x y')):
    __slots__=()
    def __new__(cls,x,y=5): return super().__new__(cls,x,y)
    @property
    def s(self): return self.x+self.y
    def __repr__(self): return 'PP!'+super().__repr__()
t(lambda:(PP(1), PP(1).s, PP(1)._replace(y=2), PP._make([1,2]), PP(1)==(1,5), copy.copy(PP(1)), copy.deepcopy(PP([1])), PP(1)._asdict()))
match PP(3,4):
    case PP(a,b): print(a,b)
m=ChainMap({'a':1},OrderedDict(b=2)); t(lambda:(m.maps, dict(m), m.items(), list(m.values()), m.new_child({'a':0})['a'], m.parents, copy.copy(m), m==ChainMap({'a':1,'b':2}), {**m}, len(m), m|{'c':3}, reversed(m) if 0 else 0, m.get('q'), m.pop('q',7) if 0 else 0))
t(lambda:list(reversed(m))); t(lambda:m.pop('zz',5)); t(lambda:hash(m)); t(lambda:isinstance(m,MutableMapping)); t(lambda:ChainMap(m)['b']); t(lambda:m.__class__.fromkeys('a')); t(lambda:ChainMap().maps)
class DefaultChain(ChainMap):
    def __missing__(self,k): return 'miss '+k
t(lambda:(DefaultChain()['x'], DefaultChain().get('x'), 'x' in DefaultChain()))
class UD(UserDict):
    def __setitem__(self,k,v): super().__setitem__(k.lower(),v)
u=UD(A=1,B=2); t(lambda:(u, u.copy(), type(u.copy()), u|{'C':3}, {'D':4}|u, u.pop('a'), u.setdefault('Q',1), UD.fromkeys(['X']), copy.deepcopy(u), u.keys(), list(u.items())))
u.update(ZZ=3); t(lambda:u); t(lambda:u.__contains__('zz')); t(lambda:UD([('A',1)])); t(lambda:u==u.copy()); t(lambda:UserDict(u)); t(lambda:isinstance(u,dict)); t(lambda:UserDict(dict=None)); t(lambda:UserDict({'a':1},a=2))
class UL(UserList): pass
l=UL([3,1]); t(lambda:(l+[1], type(l+[1]), l*2, l[:], type(l[0:1]), [0]+l, l.copy(), type(l.copy()), copy.copy(l), l==UL([3,1]), l>[1], sorted(l), l.index(1), 3 in l)); l+=(5,); l[0:1]=[9,9]; del l[-1]; t(lambda:l); t(lambda:UL(UL([1]))); t(lambda:UL(range(3))); t(lambda:hash(l)); t(lambda:isinstance(l,MutableSequence)); t(lambda:UL('ab').sort() ); t(lambda:l.insert(0,'q') or l)
match UL([1,2]):
    case [a,b]: print('seq',a,b)
s=UserString('Hello'); t(lambda:(s.lower(), type(s.lower()), s+' w', 'x'+s, s*2, s[1:3], s=='Hello', s in {'Hello':1}, 'ell' in s, s.find('l'), s.replace('l','L'), s.split('l'), s.center(11,'*'), s%() , s.encode(), list(s), s.count('l'), s.join('ab'), s.startswith('He'), s.isalpha(), len(s), int(UserString('5')), UserString('{}').format(3), UserString('%s-%d')%('a',2), s.title(), s.swapcase(), s.partition('l'), s.rsplit('l',1), s.zfill(8), s.translate({72:'J'}), s.casefold(), s.removesuffix('lo'), s.index('o'), s<'Z', hash(s)==hash('Hello'), str(s), repr(s)))
match s:
    case [a,*b]: print("seq")
    case _: print('not seq')
d=deque('abc',maxlen=3); t(lambda:(d.maxlen, d+deque('d'), d*2, d.index('b'), d.count('a'), copy.copy(d), copy.deepcopy(d), list(reversed(d)), d==deque('abc'), deque(d), d<deque('abd'), 'b' in d, bool(deque()), d.copy().maxlen)); t(lambda:deque([1,2,3]).__reduce__()[:3]); t(lambda:deque(range(10)).rotate(3)); t(lambda:sum(deque(range(10)))); t(lambda:[*deque('ab')]); t(lambda:isinstance(d,Sequence)); t(lambda:deque()[0]); t(lambda:deque([1])[1]); t(lambda:deque([1,2])[-1]); t(lambda:deque('ab')=='ab'); t(lambda:deque([1],maxlen=0)); t(lambda:d.insert(0,'z')); t(lambda:sorted(deque([3,1,2]))); t(lambda:deque([1,2,3]).index(2,1,2)); t(lambda:deque(maxlen=True)); t(lambda:deque([deque([1])])); t(lambda:str(deque('a'))); t(lambda:max(deque([1,5,2]))); t(lambda:deque([[1]])==deque([[1]]))
dd=defaultdict(list,{'a':[1]},b=[2]); dd['c'].append(3); t(lambda:(dd, dd.get('zz'), 'zz' in dd, dd.pop('zz',None), dd.copy(), type(dd.copy()), copy.deepcopy(dd), dd|{'q':1}, dict(dd), dd==dict(dd), defaultdict(dd.default_factory, dd), len(dd), dd.setdefault('n',5), list(dd), dd.default_factory)); t(lambda:defaultdict(lambda:defaultdict(int))['a']['b']); t(lambda:defaultdict(None)['x']); t(lambda:defaultdict(int).__missing__(3)); t(lambda:defaultdict(int)|defaultdict(str,a=1)); t(lambda:{'a':1}|defaultdict(int)); t(lambda:defaultdict(int,[(1,2)]).items()); t(lambda:defaultdict()); t(lambda:str(defaultdict(int))); t(lambda:isinstance(defaultdict(),Mapping))
match dd:
    case {'a':[x],**rest}: print('map',x,sorted(rest))
class DD(defaultdict):
    def __missing__(self,k): return k*2
t(lambda:(DD()[4], len(DD()), DD(int,a=1), DD(int).copy(), type(DD(int).copy())))
o=OrderedDict([('b',1),('a',2)]); t(lambda:(o, list(reversed(o)), o==OrderedDict(a=2,b=1), o==dict(a=2,b=1), o|{'c':3}, copy.copy(o), copy.deepcopy(o), o.popitem(), o.setdefault('z',0), list(o.items()), dict(o), OrderedDict(o)==o, o.keys()==dict(o).keys(), o.items()>=set(), o.get('q',4), {**o}, max(o), sorted(o), len(o))); t(lambda:OrderedDict(a=1).update([('b',2)],c=3)); t(lambda:OrderedDict.fromkeys('ab').values()); t(lambda:next(iter(OrderedDict(a=1).items()))); t(lambda:list(zip(o,o.values()))); t(lambda:eval(repr(o))==o); t(lambda:OrderedDict({1:2},a=3)); t(lambda:str(OrderedDict()));  t(lambda:isinstance(o,Reversible))
