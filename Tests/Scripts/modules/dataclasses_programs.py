# Data classes in all kinds of use: inheritance, generics, slots, odd arguments.
from dataclasses import *
import dataclasses, sys, abc
from typing import *
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
@dataclass
class A:
    x: int
    def __post_init__(self): self.z=1
@dataclass
class B(A):
    y: int = 3
    def __post_init__(self): super().__post_init__(); self.w=2
t(lambda:(B(1), vars(B(1)), B(1)==B(1), A(1)==B(1), B.__match_args__))
@dataclass
class I:
    a: InitVar[int]
    b: int = field(init=False)
    c: InitVar[str] = 'q'
    def __post_init__(self, a, c): self.b=a*2; self.c2=c
t(lambda:(I(3), I(3).b, I(3,'z').c2, I.c, fields(I)[0].name))
@dataclass(order=True, frozen=True)
class O:
    x: int
    y: str = field(compare=False, hash=True, default='')
t(lambda:(O(1)<O(2), O(1,'a')==O(1,'b'), hash(O(1,'a'))==hash((1,'a')), {O(1):2}[O(1)], max(O(1),O(2))))
t(lambda:replace(O(1,'a'), x=5)); t(lambda:asdict(O(1))); t(lambda:astuple(O(1)))
class P(NamedTuple):
    a:int; b:list
@dataclass
class N:
    p: P; d: dict; t: tuple
n=N(P(1,[A(2)]),{A: 1} if 0 else {'k':[A(3)]},(A(4),))
t(lambda:asdict(n)); t(lambda:astuple(n))
t(lambda:type(asdict(n)['p']).__name__)
@dataclass
class Ab(abc.ABC):
    x:int
    @abc.abstractmethod
    def f(self): 0
t(lambda:Ab(1))
@dataclass
class Dd(Ab):
    def f(self): return self.x
t(lambda:Dd(3).f())
@dataclass(slots=True)
class S:
    x:int=1
    y:ClassVar[int]=2
    z:list=field(default_factory=list)
t(lambda:(S(), S.__slots__, S.y, hasattr(S(),'__dict__')))
@dataclass(slots=True, kw_only=True)
class S2(S):
    w:int
t(lambda:(S2(w=4), S2.__slots__, S2(5,w=1)))
t(lambda:S2(4))
@dataclass(init=False)
class NI:
    x:int
    def __init__(self,q): self.x=q
t(lambda:NI(3))
@dataclass
class Meth:
    f: Callable = len
    g: object = print
t(lambda:(Meth().f([1]), Meth().g is print))
@dataclass
class Rec:
    children: list['Rec'] = field(default_factory=list)
r=Rec(); r.children.append(r); t(lambda:r)
T=TypeVar('T')
@dataclass
class G(Generic[T]):
    x:T
t(lambda:(G[int](3), G(3).__class__, G.__parameters__, G[int].__origin__ is G))
def f():
    @dataclass
    class Local:
        x:int
    return Local
t(lambda:(f()(1), f().__init__.__qualname__, f().__qualname__))
@dataclass
class Doc:
    x:int; y:Optional[str]=None; z:'list[int]'=field(default_factory=list); w:List[int]=None; *_,=(1,)
t(lambda:Doc.__doc__)
@dataclass
class Kw:
    a:int; b:int=field(kw_only=True,default=2); c:int=field(default=3)
t(lambda:(Kw(1), Kw(1,5,b=6), Kw.__doc__, Kw.__match_args__))
t(lambda:make_dataclass('X',[('a',int,field(default=3)),('b',int,4)])(1))
t(lambda:make_dataclass('X',['a'],namespace={'a':5})()); t(lambda:make_dataclass('X',['a'],bases=(A,))(1,2)); t(lambda:make_dataclass('X',['a'],slots=True)(1).__slots__)
t(lambda:make_dataclass('X',[('a',int)],kw_only=True)(a=1)); t(lambda:make_dataclass('X',5)); t(lambda:make_dataclass(5,['a']))
@dataclass
class HasEq:
    x:int
    def __eq__(self,o): return 'eq'
    def __hash__(self): return 7
t(lambda:(HasEq(1)==2, hash(HasEq(1))))
@dataclass(eq=False)
class NoEq:
    x:int
t(lambda:NoEq(1)!=NoEq(1))
class Meta(type): pass
@dataclass
class Mm(metaclass=Meta):
    x:int
t(lambda:(type(Mm), Mm(1)))
@dataclass
class Prop:
    x:int
    @property
    def y(self): return self.x+1
t(lambda:(Prop(1).y, Prop(1)))
t(lambda:[f.name for f in fields(Prop)]); t(lambda:fields(Prop(1))[0].type)
t(lambda:is_dataclass(list[int])); t(lambda:is_dataclass(type)); t(lambda: dataclasses.field(default=1).default); t(lambda:field(foo=1)); t(lambda:field(1))
t(lambda:Field.__class_getitem__(int)); t(lambda: isinstance(MISSING, dataclasses._MISSING_TYPE)); t(lambda:repr(KW_ONLY)[:26])
t(lambda:dataclass(A)); t(lambda:dataclass()(A)); t(lambda:dataclass(A,True))
e=FrozenInstanceError('x'); t(lambda:(e.args, isinstance(e,AttributeError)))
@dataclass
class Under:
    _x:int; __y:int=2
t(lambda:(Under(1), Under(1)._Under__y))
@dataclass
class Deflt:
    x:int=field(default=[1]) if 0 else 5
    y:frozenset=frozenset()
    z:tuple=()
t(lambda:Deflt())
