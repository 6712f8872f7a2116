# What enumerations refuse, and what odd bodies of them mean; the functional way.
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

print('--errors')
def mk(src):
    try:
        ns={}; exec('from enum import *\nimport enum\n'+src,ns); r=ns.get('X'); print(repr(r), list(r) if r is not None else None)
        return ns
    except BaseException as e: print(type(e).__name__,e)
mk('class X(Enum):\n A=1\n A=2'); mk('class X(Enum):\n A=1\n def A(self):0'); mk('class X(Enum):\n _a_=1'); mk('class X(Enum):\n mro=1'); mk('class Y(Enum):\n A=1\nclass X(Y):\n B=2'); mk('class X(Enum):\n A=auto()\n B=auto()\n C=10\n D=auto()')
mk('class X(Enum):\n A="a"\n B=auto()'); mk('class X(Enum):\n A=1\n B="a"\n C=auto()'); mk('class X(Enum):\n def _generate_next_value_(name,start,count,last): return name.lower(),start,count,list(last)\n A=auto()\n B=auto()'); mk('class X(Enum):\n A=auto()\n def _generate_next_value_(name,start,count,last): return 1')
mk('class X(Enum):\n _ignore_="q r"\n q=3\n A=1'); mk('class X(Enum):\n A=1\n _ignore_=["A"]'); mk('class X(Enum):\n _order_="A B"\n B=2\n A=1'); mk('class X(Enum):\n _order_="A B"\n A=1\n B=2'); mk('class X(Enum):\n _order_="A B C"\n A=1\n B=2')
mk('@unique\nclass X(Enum):\n A=1\n B=1\n C=1\n D=2\n E=2'); mk('@verify(UNIQUE)\nclass X(Enum):\n A=1\n B=1'); mk('@verify(CONTINUOUS)\nclass X(Enum):\n A=1\n B=4'); mk('@verify(CONTINUOUS)\nclass X(Flag):\n A=1\n B=8'); mk('@verify(NAMED_FLAGS)\nclass X(Flag):\n A=1\n B=14\n C=32|1'); mk('@verify(NAMED_FLAGS)\nclass X(Flag):\n A=1\n B=2\n C=7'); mk('@verify(CONTINUOUS,UNIQUE)\nclass X(Enum):\n A=1\n B=2'); mk('@verify(CONTINUOUS)\nclass X(Enum):\n A="a"'); mk('@verify(3)\nclass X(Enum):\n A="a"')
mk('class X(Flag):\n A=auto()\n B=auto()\n C=8\n D=auto()'); mk('class X(Flag):\n A="a"\n B=auto()');mk('class X(Flag):\n A="a"'); mk('class X(Flag):\n A=-1'); mk('class X(Flag):\n A=3\n B=12'); mk('class X(IntEnum):\n A="x"'); mk('class X(IntEnum):\n A="0x10",16'); mk('class X(StrEnum):\n A=1'); mk('class X(StrEnum):\n A=b"a","ascii"'); mk('class X(StrEnum):\n A="a",1'); mk('class X(StrEnum):\n A="a","b",1');mk('class X(StrEnum):\n A="a","b","c","d"')
mk('class X(str,Enum):\n A="a"\nprint(str(X.A),f"{X.A}",repr(X.A))'); mk('class X(int,Enum):\n A=1\nprint(str(X.A),f"{X.A}",repr(X.A),X.A+1)'); mk('class X(tuple,Enum):\n A=1,2\nprint(X.A.value,X.A)'); mk('class X(float,Enum):\n A=1.5\nprint(X.A*2)')
mk('class X(Enum):\n A=member(1)\n B=nonmember(2)\n @member\n def f():3\n @nonmember\n class Q:0\nprint(X.B, X.Q.__name__, X.f.value.__name__)\nX=None'); mk('class X(Enum):\n A=1\n @property\n def p(self): return self.value*2\n def m(self): return self\n @classmethod\n def c(cls): return cls\n @staticmethod\n def s(): return 3\nprint(X.A.p,X.A.m(),X.c(),X.s())'); mk('class X(Enum):\n A=1\n @enum.property\n def A(self):0'); mk('class X(Enum):\n A=1\n __p=3\n _q=4\nprint(X._X__p, X._q)')
mk('class X(Enum):\n A=(1,2)\n B=(3,4)\n def __init__(self,a,b): self.a=a; self.b=b\nprint(X.A.a,X.B.b,X((1,2)))'); mk('class X(Enum):\n A=(1,2)\n def __new__(cls,a,b):\n  o=object.__new__(cls); o._value_=a*10+b; return o\nprint(X.A.value,X(12))'); mk('class X(bytes,Enum):\n def __new__(cls,v,l):\n  o=bytes.__new__(cls,[v]); o._value_=v; o.l=l; return o\n A=(1,"x")\nprint(X.A, X.A.l, X(1), repr(X.A))'); mk('class X(int,Enum):\n def __new__(cls,v):\n  o=int.__new__(cls,v*2); return o\n A=3\nprint(X.A.value,X.A+0)')
mk('class X(Enum):\n A=1\n @classmethod\n def _missing_(cls,v):\n  if v==5: return cls.A\n  if v==6: return 3\n  if v==7: raise KeyError("k")\nprint(X(5))\nfor v in (6,7,8):\n try: X(v)\n except Exception as e: print(type(e).__name__,e,repr(e.__context__))')
mk('X=Enum("X","A B")\nprint(X.__module__,X.__qualname__,X.A.value)'); mk('X=Enum("X",["A","B"],start=5)'); mk('X=Enum("X",[("A",3),("B",4)])'); mk('X=Enum("X",{"A":3},module="m",qualname="q.X")\nprint(X.__module__,X.__qualname__)'); mk('X=Flag("X","A,B C")'); mk('X=IntEnum("X","A B",type=None)'); mk('X=Enum("X","A B",type=int)\nprint(X.__mro__)'); mk('X=Enum("X",())'); mk('X=Enum("X",3)'); mk('X=Enum("X",[3])'); mk('X=Flag("X","A B",boundary=KEEP)\nprint(X(9), X._boundary_)'); mk('X=StrEnum("X","A B")'); mk('X=Enum("X", names="A A")'); mk('X=Enum("X","")')
for b in ('STRICT','CONFORM','EJECT','KEEP'):
    mk(f'class X(Flag,boundary={b}):\n A=1\n B=4\nfor v in (0,1,2,3,5,8,9,-1,-2,-9,-3):\n try: print(v,repr(X(v)),end="; ")\n except Exception as e: print(v,e,end="; ")\nprint(repr(~X.A),repr(~X(0)))')
    mk(f'class X(IntFlag,boundary={b}):\n A=1\n B=4\nfor v in (0,1,2,3,5,8,9,-1,-2,-9,-3):\n try: print(v,repr(X(v)),end="; ")\n except Exception as e: print(v,e,end="; ")\nprint(repr(~X.A),repr(~X(0)))')
