# Data classes: asdict, replace, make_dataclass and the rest.
import dataclasses
import sys
sys.modules['m']=type(sys)('m')
from dataclasses import *
from typing import ClassVar, Any
import typing
def mk(src):
    ns=sys.modules['m'].__dict__; ns.clear(); ns['__name__']='m'
    try:
        exec('from dataclasses import *\nimport dataclasses\nfrom typing import ClassVar,Any\nimport typing\n'+src,ns)
    except BaseException as e: print(type(e).__name__,e)
mk('@dataclass\nclass A:0\nasdict(A)')
mk('@dataclass\nclass A:0\nprint(fields(A),is_dataclass(A),is_dataclass(A()),is_dataclass(3),A())')
mk('replace(3)')
mk('@dataclass\nclass A:\n x:int\n y:int=field(init=False,default=3)\n z:InitVar[int]=5\na=A(1)\nprint(replace(a,x=4))\ntry: replace(a,y=3)\nexcept ValueError as e: print(e)\ntry: replace(a,q=3)\nexcept TypeError as e: print(e)')
mk('@dataclass\nclass A:\n x:int\n z:InitVar[int]\nreplace(A(1,2),x=3)')
mk('C=make_dataclass("C",["x",("y",int),("z",int,field(default=5))],namespace={"f":lambda s:s.x})\nprint(C(1,2),C(1,2).f(),C.__annotations__,C.__module__)')
mk('make_dataclass("C",["1x"])')
mk('make_dataclass("C",["def"])')
mk('make_dataclass("C",["x","x"])')
mk('make_dataclass("C",[("a","b","c","d")])')
mk('print(make_dataclass("C",["x"],bases=(int,),frozen=True,order=True).__mro__)')
mk('print(make_dataclass("C",[3]))')
mk('@dataclass(repr=False)\nclass A:\n x:int\nprint(repr(A(1))[:11])\n@dataclass(init=False)\nclass B:\n x:int=3\nprint(B())\n@dataclass(eq=False)\nclass C:\n x:int\nprint(C(1)==C(1),hash(C(1))!=0)\n@dataclass(match_args=False)\nclass D:\n x:int\nprint(hasattr(D,"__match_args__"))')
mk('@dataclass\nclass A:\n x:int=field(repr=False,default=1)\n y:int=field(default=2,metadata={"a":1})\n z:int=field(init=False,default=7)\nprint(A(),fields(A)[1].metadata,str(fields(A)[1])[:30])')
mk('@dataclass\nclass A:\n x:"A"=None\na=A(); a.x=a; print(a)')
mk('@dataclass\nclass A:\n x:int\n@dataclass\nclass B(A):\n y:int=2\n x:int=5\nprint(B(),B(1),[f.name for f in fields(B)])')
mk('class D:\n def __set_name__(s,o,n): print("sn",n)\n def __get__(s,i,o): return 5 if i is None else i._v\n def __set__(s,i,v): i._v=v\n@dataclass\nclass A:\n x:int=D()\nprint(A(),A(3))')
mk('@dataclass\nclass A:\n x:InitVar[int]=field(default_factory=int)')
mk('@dataclass\nclass A:\n x:int\n def __eq__(s,o): return True\n def __repr__(s): return "R"\n def __init__(s,x): s.x=x*2\nprint(A(1),A(1)==3,A(2).x,A.__hash__)')
mk('@dataclass(eq=True,frozen=True)\nclass A:\n x:int\n def __hash__(s): return 42\nprint(hash(A(1)))')
mk('print(dataclass(3))')
mk('dataclass(foo=3)')
mk('Field(1)')
mk('@dataclass\nclass A:\n self:int\n x:int=3\nprint(A(self=5))')
mk('print(InitVar[int],InitVar["x"],InitVar[list[int]])\nInitVar()')
mk('@dataclass\nclass A:\n "doc"\n x:int\nprint(A.__doc__)')
mk('@dataclass\nclass A:\n x:int\n y:str="s"\n z:list=field(default_factory=list)\nprint(A.__doc__,A.__init__.__annotations__,A.__init__.__qualname__,A.__repr__.__qualname__,A.__eq__.__qualname__)')
mk('@dataclass\nclass A[0]:0')
mk('from typing import *\nT=TypeVar("T")\n@dataclass\nclass G(Generic[T]):\n x:T\nprint(G(1),G[int](2))')
mk('@dataclass\nclass A:\n x:int\nmatch A(3):\n case A(q): print(q)')
mk('@dataclass(unsafe_hash=True)\nclass A:\n x:int\n y:int=field(hash=False,default=1)\nprint(hash(A(1,2))==hash(A(1,3)))')
mk('@dataclass\nclass A:\n x:int\n def __post_init__(self): self.y=self.x+1\nprint(A(1).y)')
mk('@dataclass\nclass A:\n x:int\n y:int=field(default=MISSING)')
mk('@dataclass(frozen=True,slots=True)\nclass A:\n x:int\ntry: A(1).x=2\nexcept Exception as e: print(type(e).__name__,e)\ntry: A(1).zz=2\nexcept Exception as e: print(type(e).__name__,e)')
mk('@dataclass\nclass A:\n x:int=3\n def f(self): return super().__init__\nprint(A().f)' if 0 else 'pass')
mk('@dataclass(slots=True)\nclass A:\n x:int\n def m(self): return __class__\ntry: print(A(1).m() is A)\nexcept Exception as e: print(e)')
mk('@dataclass\nclass B: pass\n@dataclass\nclass A(B):\n x:int\nprint(A(1)==A(1), A(1).__eq__(3))')
