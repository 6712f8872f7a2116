# typing: protocols, named tuples, typed dicts, new types, hints, overloads.
import typing
from typing import *
def hide(text):
    """The text without addresses."""
    parts = text.split("0x")
    return parts[0] + "".join("0x" + part.lstrip("0123456789abcdef") for part in parts[1:])


def t(function, *arguments):
    try:
        print(hide(repr(function(*arguments))))
    except BaseException as error:
        print(type(error).__name__, hide(str(error)))

T=TypeVar('T'); K=TypeVar('K',bound=int); C=TypeVar('C',int,str); Co=TypeVar('Co',covariant=True); Cn=TypeVar('Cn',contravariant=True); P=ParamSpec('P'); Ts=TypeVarTuple('Ts')
print('--protocol')
class Pr(Protocol):
    x:int
    def m(self): ...
@runtime_checkable
class Rp(Protocol):
    def m(self): ...
@runtime_checkable
class Rd(Protocol):
    a:int
class Impl:
    def m(self): return 1
class Impl2(Rp): pass
class Obj: a=3
for f in [lambda:isinstance(Impl(),Pr),lambda:issubclass(Impl,Pr),lambda:isinstance(Impl(),Rp),lambda:issubclass(Impl,Rp),lambda:isinstance(3,Rp),lambda:isinstance(Obj(),Rd),lambda:issubclass(Obj,Rd),lambda:Pr(),lambda:Rp(),lambda:Impl2(),lambda:Impl2().m(),lambda:isinstance(Impl2(),Rp),lambda:runtime_checkable(int),lambda:exec('class X(Protocol,int): pass',globals()),lambda:isinstance(3,SupportsInt),lambda:isinstance('a',SupportsInt),lambda:isinstance(3,SupportsIndex),lambda:isinstance(3.5,SupportsRound),lambda:isinstance(3,SupportsAbs),lambda:isinstance(3,SupportsComplex),lambda:isinstance(b'',SupportsBytes),lambda:isinstance(3,SupportsFloat),lambda:issubclass(int,SupportsInt),lambda:Pr._is_protocol,lambda:Impl2._is_protocol,lambda:issubclass(3,Rp)]: t(f)
print('--nt'); 
class NT(NamedTuple):
    "doc"
    x:int
    y:str='a'
    def m(self): return self.x
class TD(TypedDict):
    a:int
    b:str
class TD2(TD,total=False):
    c:int
class TD3(TypedDict,total=False):
    a:Required[int]
    b:NotRequired[int]
N=NewType('N',int)
for f in [lambda:NT(1),lambda:NT(1).m(),lambda:NT.__annotations__,lambda:NT._fields,lambda:NT._field_defaults,lambda:NT.__doc__,lambda:NT.__bases__,lambda:NT.__orig_bases__,lambda:NamedTuple('Q',[('a',int)])(1),lambda:NamedTuple('Q',a=int),lambda:NamedTuple('Q'),lambda:NT(),lambda:exec('class X(NamedTuple):\n x:int=1\n y:int'),lambda:exec('class X(NamedTuple):\n _x:int=1'),lambda:exec('class X(NamedTuple,int):\n x:int=1'),lambda:exec('class X(NamedTuple):\n x:int\n def __new__(c):0'),lambda:exec('class X(NamedTuple):\n x:int\n _asdict=3'),lambda:exec('class X(NamedTuple,Generic[T]):\n x:T\nprint(X[int](3),X[int])',globals()),lambda:NamedTuple('Q',[('a',int)],b=3),lambda:NamedTuple,lambda:TD(a=1,b='x'),lambda:TD,lambda:TD.__annotations__,lambda:TD.__required_keys__==frozenset('ab'),lambda:TD2.__optional_keys__,lambda:TD2.__total__,lambda:TD2.__annotations__,lambda:TD3.__required_keys__,lambda:TD3.__optional_keys__,lambda:isinstance({},TD),lambda:TypedDict('X',{'a':int}),lambda:TypedDict('X',{'a':int},total=False).__total__,lambda:TypedDict('X',a=int) if 0 else 0,lambda:TD.__mro__,lambda:TD.__bases__,lambda:is_typeddict(TD),lambda:exec('class X(TypedDict):\n a=3'),lambda:exec('class X(TypedDict):\n a:3'),lambda:exec('class X(TD,dict):\n a:int',globals()),lambda:TypedDict,lambda:N,lambda:N(5),lambda:N.__supertype__,lambda:N.__name__,lambda:N|str,lambda:NewType('M',N).__supertype__,lambda:List[N],lambda:isinstance(3,N),lambda:N.__module__]: t(f)
print('--hints')
def fn(a:int,b:'List[int]'=None,*c:'T',d:Optional[str]=None)->'None': 0
class CC:
    a:'int'; b:ClassVar['str']='x'; c:'CC'; d:Annotated['int',3]
    def m(self)->'CC': 0
class DD(CC):
    e:Final['int']=3
for f in [lambda:get_type_hints(fn),lambda:get_type_hints(CC),lambda:get_type_hints(DD),lambda:get_type_hints(CC,include_extras=True),lambda:get_type_hints(CC.m),lambda:get_type_hints(3),lambda:get_type_hints(typing).__class__,lambda:ForwardRef('int'),lambda:ForwardRef('int')==ForwardRef('int'),lambda:ForwardRef('a b'),lambda:ForwardRef(3),lambda:get_type_hints(TD),lambda:get_type_hints(TD3),lambda:get_type_hints(TD3,include_extras=True),lambda:get_type_hints(lambda:0)]: t(f)
def bad(a:'Nope'): 0
t(lambda:get_type_hints(bad)); t(lambda:get_type_hints(bad,localns={'Nope':int})); t(lambda:get_type_hints(bad,{'Nope':str}))
@no_type_check
class NTC:
    a:'Nope'
t(lambda:get_type_hints(NTC)); t(lambda:NTC.__no_type_check__)
@overload
def ov(a:int)->int: ...
@overload
def ov(a:str)->str: ...
def ov(a): return a
t(lambda:len(get_overloads(ov))); t(lambda:overload(lambda:0)()); clear_overloads(); t(lambda:get_overloads(ov))
@final
class Fi: pass
t(lambda:Fi.__final__); t(lambda:final(3))
@dataclass_transform(kw_only_default=True)
def dt(x): return x
t(lambda:dt.__dataclass_transform__)
print(sorted(typing.__all__))
import copy
t(lambda:copy.copy(List[int])); t(lambda:copy.deepcopy(T) is T); t(lambda:List[int].__reduce__()); t(lambda:T.__reduce__()); t(lambda:Any.__reduce__); t(lambda:Union.__reduce__()); t(lambda:Union[int,str].__reduce__()); t(lambda:List.__reduce__())
