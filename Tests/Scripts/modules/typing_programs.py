# typing in all kinds of use: annotations as texts, substitution, classes on aliases, odd arguments.
from __future__ import annotations
import collections.abc, typing, types, sys
from typing import *
def hide(text):
    """The text without addresses."""
    parts = text.split("0x")
    return parts[0] + "".join("0x" + part.lstrip("0123456789abcdef") for part in parts[1:])
def t(f):
    try: print(hide(str(f())))
    except BaseException as e: print(type(e).__name__, hide(str(e)))
T=TypeVar('T'); K=TypeVar('K'); V=TypeVar('V'); P=ParamSpec('P'); Ts=TypeVarTuple('Ts')
class A:
    x: int | None
    y: List['A']
    z: ClassVar[Dict[str, A]] = {}
    def f(self, a: Optional[A], *args: int, **kw: Union[str, bytes]) -> Iterator[A]: ...
    @classmethod
    def c(cls) -> Self: ...
    @staticmethod
    def s(x: Callable[[int], A]) -> Literal['a']: ...
    @property
    def p(self) -> A: ...
t(lambda:get_type_hints(A)); t(lambda:get_type_hints(A.f)); t(lambda:get_type_hints(A.c)); t(lambda:get_type_hints(A.s)); t(lambda:get_type_hints(A.p.fget)); t(lambda:A.__annotations__)
class Proto(Protocol[T]):
    def get(self) -> T: ...
    attr: int = 3
class Impl(Proto[int]):
    def get(self): return 1
t(lambda:(Impl().get(), Impl.__mro__, Proto.__parameters__, Proto[int], Impl.attr, Impl._is_protocol))
@runtime_checkable
class HasLen(Sized, Protocol): ...
t(lambda:(isinstance([], HasLen), isinstance(3, HasLen), issubclass(list, HasLen)))
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: list[T]=[]
    def push(self, x: T) -> None: self.items.append(x)
s=Stack[int](); s.push(1); t(lambda:(s.items, s.__orig_class__, type(s), Stack[int].__args__))
class Pair(Generic[K,V]): ...
class SP(Pair[str, V]): ...
class SSP(SP[int]): ...
t(lambda:(Pair[int,str], SP[int], SP.__parameters__, SP.__orig_bases__, SSP.__orig_bases__, SSP.__parameters__))
t(lambda:Pair[K,V][int,str]); t(lambda:Pair[K,List[V]][int,str]); t(lambda:Dict[K,Pair[K,V]][int,str]); t(lambda:SP[int,str])
t(lambda:Callable[P,Awaitable[T]]); t(lambda:Callable[P,Awaitable[T]][[int,str],bool]); t(lambda:Callable[Concatenate[int,P],T][[str],bool]); t(lambda:Callable[Concatenate[int,P],T][...,bool])
t(lambda:Callable[[T,K],V].__parameters__); t(lambda:Callable[[T,K],V][int,str,bool])
t(lambda:collections.abc.Callable[[T],K][int,str]); t(lambda:collections.abc.Callable[P,T][[int],str]); t(lambda:collections.abc.Callable[[int],T].__parameters__); t(lambda: collections.abc.Callable[P,int][int,str])
t(lambda:dict[K,list[V]][str,int]); t(lambda:(list[T]|int)[str]); t(lambda:list[T]|None); t(lambda:Optional[list[T]][int]); t(lambda:Union[T,None][int]); t(lambda:Union[T,K][int,int]); t(lambda:Union[T,int][int])
t(lambda:Tuple[T,...][int]); t(lambda:tuple[T,...][int]); t(lambda:Type[T][int]); t(lambda:Annotated[List[T],'m'][int]); t(lambda:Annotated[T,'m'].__parameters__); t(lambda:get_type_hints(A,include_extras=True)['x'])
def deco(f: Callable[P, T]) -> Callable[P, T]: return f
t(lambda:get_type_hints(deco)); t(lambda:deco.__annotations__)
class TD(TypedDict, Generic[T]):
    a: T
    b: NotRequired[int]
t(lambda:(TD[int], TD(a=1), TD.__parameters__, sorted(TD.__required_keys__), TD.__annotations__)); t(lambda:get_type_hints(TD)); t(lambda: TD.__orig_bases__)
t(lambda:TypedDict('X',{'a':'int'}).__annotations__); t(lambda:TypedDict('X',{'in':int})); t(lambda:TypedDict('X'))
class NT(NamedTuple):
    x: int
    y: 'str' = 'd'
    @property
    def z(self): return self.x
t(lambda:(NT(1), NT(1).z, NT.__annotations__, get_type_hints(NT), NT._field_defaults, NT(1)._replace(x=2), NT(*[1])._asdict()))
t(lambda:isinstance(NT(1),tuple)); t(lambda:NT.__new__.__annotations__)
UserId=NewType('UserId',int); t(lambda:(UserId(3), UserId, get_type_hints(lambda x: x))); t(lambda:Optional[UserId]); t(lambda:list[UserId]); t(lambda:Dict[UserId,str])
t(lambda:typing.get_args(Optional[int])); t(lambda:get_origin(Optional[int]) is Union); t(lambda:get_args(Callable[Concatenate[int,P],str])); t(lambda:get_args(collections.abc.Callable[[int],str])); t(lambda:get_args(tuple[()])); t(lambda:get_args(Tuple[int,...])); t(lambda:get_args(Literal[1,'a']))
t(lambda:List[int].__module__); t(lambda:List.__module__); t(lambda:Union.__module__); t(lambda:Stack[int].__module__); t(lambda:List[int].__doc__ is not None); t(lambda:(List[int].__name__,List.__name__,Union[int,str].__name__,Optional[int].__name__,Stack[int].__name__,Literal[1].__name__,Callable[[int],str].__name__,Annotated[int,1].__name__,Any.__name__,Union.__name__,ClassVar[int].__name__))
t(lambda:List[int].__qualname__); t(lambda:repr(List[Stack[T]])); t(lambda:List['Stack[int]']); t(lambda:List[None]); t(lambda:Dict[str,None]); t(lambda:List[...]); t(lambda:List[[int]]); t(lambda:Union[int,[str]])
t(lambda:cast('int',3)); t(lambda:isinstance(1,typing.Hashable)); t(lambda:isinstance([],typing.Iterable)); t(lambda:issubclass(dict,typing.Mapping)); t(lambda:isinstance(print,typing.Callable)); t(lambda:isinstance({},Dict)); t(lambda:isinstance((),Tuple)); t(lambda:isinstance(3,Type)); t(lambda:issubclass(int,Type))
t(lambda:hash(Literal[1,2])==hash(Literal[2,1])); t(lambda:Literal[1,2]==Literal[2,1]); t(lambda:Literal[0]==Literal[False]); t(lambda:Literal[[]]); t(lambda:Annotated[int,[1]]==Annotated[int,[1]]); t(lambda:hash(Annotated[int,[1]]))
t(lambda:types.UnionType); t(lambda:int|Any); t(lambda:Any|int); t(lambda:None|List[int]); t(lambda:T|None); t(lambda:'A'|T)
t(lambda:Generic.__class_getitem__(T)); t(lambda:exec('class X(Stack): pass\nprint(X.__parameters__, X.__mro__)',globals())); t(lambda:exec('class X(Stack,Generic[T]): pass\nprint(X.__parameters__)',globals())); t(lambda:exec('class X(Protocol[T],Generic[T]): pass',globals())); t(lambda:exec('class X(Generic[T],Protocol): pass\nprint(X._is_protocol)',globals())); t(lambda:exec('class X(List[T],Generic[T,K]): pass\nprint(X[int,str],X.__mro__)',globals())); t(lambda:exec('class X(Iterable[T]): \n def __iter__(s): return iter([1])\nprint(list(X()),X.__mro__,X[int])',globals())); t(lambda:exec('class X(Mapping[K,V]): pass\nX()',globals())); t(lambda:exec('class X(Any): pass\nprint(X())',globals()) if 0 else 0); t(lambda:exec('class X(Literal[1]): pass',globals())); t(lambda:exec('class X(Annotated[int,1]): pass\nprint(X.__mro__)',globals())); t(lambda:exec('class X(Final): pass',globals())); t(lambda:exec('class X(ForwardRef): pass',globals())); t(lambda:exec('class X(TypeVar): pass',globals())); t(lambda:exec('class X(Annotated): pass',globals()))
import copy
t(lambda:copy.deepcopy(List[T])==List[T]); t(lambda:copy.copy(Union[int,str])); t(lambda:copy.deepcopy({'a':Optional[int]})); t(lambda:copy.copy(Stack[int])); t(lambda:copy.copy(Any) is Any); t(lambda:copy.deepcopy(P) is P)
@overload
def ov(x:int)->int: ...
@overload
def ov(x:str)->str: ...
def ov(x): return x
t(lambda:[f.__annotations__ for f in get_overloads(ov)])
t(lambda:final(A).__final__); t(lambda:no_type_check(lambda x:x).__no_type_check__)
@no_type_check
class NTC:
    def m(self, x:'bad'): ...
    class In:
        y:'bad'
t(lambda:(NTC.m.__no_type_check__, NTC.In.__no_type_check__, get_type_hints(NTC.m)))
t(lambda:VarT) if 0 else 0
class Arr(Generic[T,Unpack[Ts]]): ...
t(lambda:(Arr[int,str,bytes], Arr[int], Arr.__parameters__, Arr[int,Unpack[tuple[str,...]]], Arr[T,Unpack[Ts]][int,str,bool])); t(lambda:Arr[()]); t(lambda:Arr)
t(lambda:Arr[int,Unpack[Ts]][str,bool]); t(lambda:tuple[int,*Ts]); t(lambda:Tuple[int,*Ts][str]); t(lambda:get_type_hints(TD,include_extras=True)); t(lambda:Ts[int]); t(lambda:TypeVarTuple('X').__name__)
t(lambda:is_typeddict(TD)); t(lambda:is_typeddict(TypedDict)); t(lambda:is_typeddict(dict)); t(lambda:assert_never('x'*200)); t(lambda:ForwardRef('List[int]')._evaluate(globals(),None,frozenset())); t(lambda:Union['A','B']); t(lambda:Union[ForwardRef('A'),'A'])
t(lambda:TypeVar('Q',bound='A').__bound__); t(lambda:TypeVar('Q','A',int).__constraints__); t(lambda:T.__constraints__); t(lambda:P.__bound__); t(lambda:P.args==P.args); t(lambda:ParamSpec('R',covariant=True)); t(lambda:T==T); t(lambda:{T:1}[T])
