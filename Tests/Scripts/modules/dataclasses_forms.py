# Data classes: fields, defaults, order, freezing, slots, keywords.
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
mk('@dataclass\nclass A:\n x:int\n y:int=3\nprint(A(1),A(1)==A(1,3),A(1)!=A(2),A.__hash__,A(x=1,y=2),A.__doc__)\ntry: A()\nexcept TypeError as e: print(e)\ntry: A(1)<A(2)\nexcept TypeError as e: print(e)\ntry: A(1,2,3)\nexcept TypeError as e: print(e)\ntry: hash(A(1))\nexcept TypeError as e: print(e)')
mk('@dataclass\nclass A:\n x:int=3\n y:int')
mk('@dataclass\nclass A:\n x:list=[]')
mk('@dataclass\nclass A:\n x:dict={}')
mk('@dataclass\nclass A:\n x:set=set()')
mk('@dataclass\nclass A:\n x:Any=field(default=[])')
mk('@dataclass\nclass A:\n x:list=field(default_factory=list)\nprint(A(),A([1]),A().x is A().x, hasattr(A,"x"))')
mk('field(default=1,default_factory=int)')
mk('@dataclass\nclass A:\n x=field()')
mk('@dataclass\nclass A:\n x:ClassVar[int]=field(default_factory=int)')
mk('@dataclass\nclass A:\n x:ClassVar[int]=4\n y:"ClassVar[int]"=5\n z:"typing.ClassVar"=6\n w:InitVar[int]=7\n v:"InitVar[int]"=8\n def __post_init__(self,w,v): self.w2=w; print("post",w,v)\nprint(A(),[f.name for f in fields(A)],A.__match_args__,A(w=1).w2)')
mk('@dataclass(order=True)\nclass A:\n x:int\n y:int=field(compare=False,default=0)\nprint(A(1)<A(2),A(1,2)<=A(1,3),A(3)>A(2),A(1)>=A(1),sorted([A(3),A(1)]))\ntry: A(1)<3\nexcept TypeError as e: print(e)')
mk('@dataclass(order=True,eq=False)\nclass A:\n x:int')
mk('@dataclass(order=True)\nclass A:\n x:int\n def __lt__(s,o):0')
mk('@dataclass(frozen=True)\nclass A:\n x:int\n def __setattr__(s,n,v):0')
mk('@dataclass(unsafe_hash=True)\nclass A:\n x:int\n def __hash__(s): return 1')
mk('@dataclass(frozen=True)\nclass A:\n x:int\na=A(1)\nprint(hash(a)==hash((1,)))\ntry: a.x=3\nexcept FrozenInstanceError as e: print(type(e).__name__,e,type(e).__mro__)\ntry: del a.x\nexcept FrozenInstanceError as e: print(e)\ntry: a.q=3\nexcept FrozenInstanceError as e: print(e)')
mk('@dataclass(frozen=True)\nclass A:\n x:int\n@dataclass\nclass B(A):\n y:int')
mk('@dataclass\nclass A:\n x:int\n@dataclass(frozen=True)\nclass B(A):\n y:int')
mk('@dataclass(frozen=True)\nclass A:\n x:int\nclass B(A): pass\nb=B(1)\nb.z=3\nprint(b.z)\ntry: b.x=3\nexcept Exception as e: print(type(e).__name__,e)')
mk('@dataclass(slots=True)\nclass A:\n x:int\n y:int=3\nprint(A.__slots__,A(1))\ntry: A(1).z=3\nexcept AttributeError as e: print(e)\nprint(A.x)')
mk('@dataclass(slots=True)\nclass A:\n __slots__=("x",)\n x:int')
mk('@dataclass(slots=True,weakref_slot=True)\nclass A:\n x:int\nprint(A.__slots__)\nimport weakref\na=A(1); print(weakref.ref(a)() is a)')
mk('@dataclass(weakref_slot=True)\nclass A:\n x:int')
mk('@dataclass(slots=True,frozen=True)\nclass A:\n x:int\nimport copy\na=A(1); print(copy.copy(a), a.__getstate__())')
mk('@dataclass(slots=True)\nclass A:\n x:int\n@dataclass(slots=True)\nclass B(A):\n y:int\nprint(B.__slots__,B(1,2))')
mk('@dataclass(kw_only=True)\nclass A:\n x:int\n y:int=3\nprint(A(x=1),A.__match_args__)\ntry: A(1)\nexcept TypeError as e: print(e)')
mk('@dataclass\nclass A:\n x:int\n _:KW_ONLY\n y:int=3\n z:int\nprint(A(1,z=4),A.__match_args__)')
mk('@dataclass\nclass A:\n x:int\n _:KW_ONLY\n y:int=3\n _2:KW_ONLY\n z:int')
mk('@dataclass\nclass A:\n x:int=field(kw_only=True)\n y:int\nprint(A(1,x=2))')
mk('@dataclass\nclass A:\n _:KW_ONLY=3')
mk('@dataclass\nclass A:\n x:int\n _:"KW_ONLY"\n y:int\nprint(A(1,y=2))')
mk('@dataclass\nclass A:\n x:ClassVar[int]=field(kw_only=True)')
mk('@dataclass\nclass A:\n x:int\n y:list\na=A(1,[A(2,[]),{"k":A(3,())}])\nprint(asdict(a),astuple(a))\nprint(asdict(a,dict_factory=list),astuple(a,tuple_factory=list))\nd=asdict(a); print(d["y"] is a.y)')
mk('asdict(3)')
mk('astuple(3)')
mk('fields(3)')
