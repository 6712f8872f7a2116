# Enumerations with other types, data classes and plain classes mixed in; odd flags.
from enum import *
from dataclasses import dataclass
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
@dataclass
class M:
    a:int; b:int=2
class E(M,Enum):
    X=1
    Y=3,4
t(lambda:(E.X, E.X.a, E.Y.b, E.X.value, repr(E.Y), str(E.Y)))
@dataclass(repr=False)
class M2:
    a:int
class Mix:
    def hello(self): return 'hello '+self.name
    def __str__(self): return 'mix'
class E3(Mix,Enum):
    X=1
t(lambda:(E3.X.hello(), str(E3.X), repr(E3.X), f'{E3.X}'))
class E4(Mix,str,Enum):
    X='x'
t(lambda:(E4.X.hello(), str(E4.X), repr(E4.X), f'{E4.X}', E4.X+'y'))
class Base(int):
    def __new__(cls,*a): return int.__new__(cls,*a)
    def __repr__(self): return 'Base(%d)'%int(self)
class E5(Base,Enum):
    X=1
    Y='11',2
t(lambda:(repr(E5.X),E5.Y,E5.Y.value,str(E5.X),E5.X==1))
class Fl(Flag):
    A=auto(); B=auto(); C=A|B
    @property
    def n(self): return len(self)
t(lambda:(Fl.C, Fl.C.n, list(Fl), Fl.__members__, Fl.A.n, Fl.C.value, Fl(3) is Fl.C))
class St(StrEnum):
    def _generate_next_value_(n,s,c,l): return n.upper()
    a=auto(); b=auto()
t(lambda:(St.a, list(St), St.a.value))
class Cmp(IntEnum):
    LOW=1; HIGH=10
    def __lt__(self,o): return True
t(lambda:(Cmp.HIGH<Cmp.LOW, sorted(Cmp), max(Cmp)))
class WithInit(Enum):
    A=('a',1); B=('b',2)
    def __init__(self,label,num): self.label=label; self.num=num
    @classmethod
    def by(cls,l): return next(m for m in cls if m.label==l)
    @staticmethod
    def st(): return 's'
t(lambda:(WithInit.by('b'), WithInit.st(), WithInit.A.num, WithInit.A.value))
class Sub(Enum):
    @property
    def value(self): return 'over'
    A=1
t(lambda:(Sub.A.value, Sub.A._value_, Sub.A))
class Nm(Enum):
    value=1; name=2
t(lambda:(list(Nm), Nm.value, Nm.name.value, Nm.value.name))
class Call(Enum):
    def f(self): return 1
    A=f
t(lambda:list(Call))
t(lambda: Enum('D', [('a',1)], type=str).a)
t(lambda: Flag('D','a b c')(5))
t(lambda: IntFlag('D',{'a':1,'b':4})(7))
t(lambda: Fl.A in Fl.C and Fl.C in Fl.C)
t(lambda: [m for m in Fl.C]); t(lambda: Fl.A & Fl.B == Fl(0)); t(lambda: not Fl(0))
class Neg(IntFlag):
    A=1; B=-2
t(lambda:(list(Neg),Neg.B,Neg(-2),Neg.__members__))
class Big(Flag):
    A=1<<70; B=1
t(lambda:(Big.A|Big.B, ~Big.A, list(Big)))
t(lambda:Fl(3).__reduce_ex__(2)); t(lambda:F3(7).__reduce_ex__(2) if 0 else 0)
class F3(Flag): A=1;B=2;D=4
t(lambda:F3(7).__reduce_ex__(2)); t(lambda:IntFlag('Q','a b')(11).__reduce_ex__(2)[0])
t(lambda:F3(3)==F3(3)); t(lambda:F3.A<F3.B); t(lambda:F3['A|B']); t(lambda:F3.A.name); t(lambda: F3(3).name)
I=IntFlag('Q','a b'); print(I(11).__reduce_ex__(2), I(8).__reduce_ex__(2))
class P(Flag): N=0;A=1;B=2
print(P.N.__reduce_ex__(2),P(3).__reduce_ex__(2), P(0).__reduce_ex__(2))
class K(Flag,boundary=KEEP): A=1;B=2
print(K(11).__reduce_ex__(2))
class O(Flag): A=4;B=1;C=2
print(O(7).__reduce_ex__(2))
