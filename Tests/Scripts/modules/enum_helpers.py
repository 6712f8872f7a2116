# The functions beside enumerations; global ones, orders, odd values.
import enum
from enum import *
def hide(text):
    """The text without addresses."""
    parts = text.split("0x")
    return parts[0] + "".join("0x" + part.lstrip("0123456789abcdef") for part in parts[1:])


def t(function, *arguments):
    try:
        print(hide(repr(function(*arguments))))
    except BaseException as error:
        print(type(error).__name__, hide(str(error)))

class C(Enum):
    "doc"
    A=1; B=2; AL=1
class F(Flag):
    R=1; W=2; X=4; RW=3
class I(IntEnum):
    A=1; B=2
class IF(IntFlag):
    R=1; W=2; X=4
class S(StrEnum):
    A='a'; B=auto(); Cc=auto()
print('--misc')
for f in [lambda:list(FlagBoundary),lambda:list(EnumCheck),lambda:STRICT,lambda:str(STRICT),lambda:UNIQUE,lambda:str(UNIQUE),lambda:enum.show_flag_values(13),lambda:enum.bin(10),lambda:enum.bin(-10),lambda:enum.bin(10,8),lambda:enum.global_enum_repr(C.A),lambda:global_str(C.A),lambda:global_flag_repr(F(0)),lambda:repr(EnumMeta is EnumType),lambda:verify(UNIQUE),lambda:unique(int),lambda:EnumType('a',(),{}),lambda:Enum('a'),lambda:Enum(3),lambda:Flag(1),lambda:Enum.A,lambda:C.__class__.__name__,lambda:enum.property.__mro__]: t(f)
@global_enum
class G(Enum):
    GA=1
@global_enum
class GF(Flag):
    GR=1; GW=2
@global_enum
class GI(IntFlag):
    IR=1;IW=2
print(repr(GA),str(GA),str(GR),repr(GI(3)),str(GI(3)),repr(GI(9)),repr(IR),repr(GI(0)))
class Base(Enum):
    def desc(self): return self.name
    def __init_subclass__(cls,**k): print('sub',cls,list(cls),k)
class D(Base):
    P=1
print(D.P.desc())
class W(Enum):
    A={}; B=[]
print(W({}),W.A,W([]),list(W)); t(lambda:W({1:2}))
class P2(Enum):
    EARTH=(1,2)
    @property
    def x(self): return self.value[0]
    def __str__(self): return 'P!'+self.name
print(P2.EARTH.x, P2.EARTH, f'{P2.EARTH}', repr(P2.EARTH))
class Fmt(str,Enum):
    A='x'
    def __str__(self): return 'custom'
print(f'{Fmt.A}', str(Fmt.A), '{}'.format(Fmt.A), '%s'%Fmt.A)
class DT(Enum):
    A=1
    def __repr__(self): return 'R'
    def __format__(self,s): return 'F'+s
print(repr(DT.A),f'{DT.A:3}',str(DT.A))
import copy
t(lambda: __import__('copy').copy(C.A) is C.A)
class N(Enum):
    A=None; B=True; Cc=1.5
print(list(N),N(None),N(True),N(1.5))
class OrderedF(Flag):
    X=4; Y=1; Z=2
print(list(OrderedF), OrderedF(7), OrderedF(6), list(OrderedF(6)), OrderedF.X._sort_order_ if hasattr(OrderedF.X,'_sort_order_') else '')
class Perm(Flag):
    NONE=0; R=1; W=2; ALL=3
print(list(Perm), Perm.NONE, Perm(0), Perm.ALL, repr(Perm.R|Perm.W), Perm.R&Perm.W, Perm.__members__, ~Perm.R, ~Perm.NONE)
class Auto(Enum):
    A=auto(),1
    B=auto(),2
print(list(Auto))
t(lambda: C.A.A)
t(lambda: I.from_bytes(b'\x01','big'))
t(lambda: len(S))
class TI(IntEnum):
    A=auto(); B=auto()
print(list(TI), TI.A.bit_length())
