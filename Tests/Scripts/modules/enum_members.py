# Members of enumerations and flags: found, shown, combined, compared.
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
for f in [lambda:C,lambda:C.A,lambda:C.AL,lambda:str(C.A),lambda:f'{C.A}',lambda:C(1),lambda:C(3),lambda:C['A'],lambda:C['Z'],lambda:list(C),lambda:len(C),lambda:C.A in C,lambda:C.__members__,lambda:C.A.name,lambda:C.A.value,lambda:C.A==1,lambda:C.A is C(1),lambda:hash(C.A)==hash('A'),lambda:C.A<C.B,lambda:bool(C),lambda:list(reversed(C)),lambda:setattr(C,'A',3),lambda:delattr(C,'A'),lambda:setattr(C,'Z',3),lambda:C.Z,lambda:C.Q,lambda:C.A.B,lambda:setattr(C.A,'name',3),lambda:setattr(C.A,'value',3),lambda:C.__doc__,lambda:C(),lambda:C(1,2),lambda:C.A.__reduce_ex__(2),lambda:C.A.__class__,lambda:type(C),lambda:dir(C),lambda:dir(C.A),lambda:C.name,lambda:C.value]: t(f)
print('--flag'); 
for f in [lambda:F,lambda:F.R,lambda:F.R|F.W,lambda:F.RW,lambda:F.R|F.X,lambda:F(0),lambda:F(8),lambda:F(7),lambda:F(-1),lambda:F(-9),lambda:~F.R,lambda:~F(0),lambda:F.R&F.W,lambda:F.R^F.RW,lambda:list(F),lambda:list(F.RW),lambda:len(F.RW),lambda:F.R in F.RW,lambda:1 in F.RW,lambda:bool(F(0)),lambda:str(F.R|F.X),lambda:str(F(0)),lambda:F.R|1,lambda:F._boundary_,lambda:(F.R|F.X).name,lambda:F(0).name,lambda:F(5).value,lambda:f'{F.R|F.X}',lambda:F('a'),lambda:F(1.5),lambda:F.R.__reduce_ex__(2),lambda:F(5).__reduce_ex__(2), lambda:F.__iter__, lambda:1|F.R,lambda:F.R|IF.R]: t(f)
print('--int')
for f in [lambda:I,lambda:I.A,lambda:str(I.A),lambda:f'{I.A}',lambda:f'{I.A:>5}',lambda:I.A+1,lambda:I.A==1,lambda:I.A<I.B,lambda:I('1'),lambda:int(I.A),lambda:I.A|I.B,lambda:I.A.real,lambda:IF.R|IF.W,lambda:IF.R|8,lambda:IF(8),lambda:IF(9),lambda:str(IF(9)),lambda:~IF.R,lambda:IF(-1),lambda:IF.R&3,lambda:IF._boundary_,lambda:IF.R+1,lambda:8|IF.R,lambda:IF.R^9,lambda:list(IF(9)),lambda:f'{IF(3)}',lambda:IF(0),lambda:IF.R in IF(3),lambda:IF(3).name,lambda:IF(9).name,lambda:IF(-9),lambda:IF.R|'a',lambda:'%d %s'%(IF.R,IF.R),lambda:'%s'%I.A,lambda:'{:x}'.format(IF(10)),lambda:S.A,lambda:S.B,lambda:S.Cc.value,lambda:str(S.A),lambda:f'{S.A}',lambda:S.A=='a',lambda:S('b'),lambda:S.A+'x',lambda:S.A.upper(),lambda:I.A.__reduce_ex__(2),lambda:IF.R.__reduce_ex__(2),lambda:S.A.__reduce_ex__(2), lambda:I.__dict__['A'] if False else 0,lambda:repr(IF(9)),lambda:IF(1<<40),lambda:IF(9)==9,lambda:hash(IF(9))==hash(9)]: t(f)

# Names of the module that other scripts do not use.
import enum as _enum

print(_enum.ReprEnum.__mro__[1].__name__, _enum.IntEnum.__bases__, _enum.StrEnum.__bases__, _enum.IntFlag.__bases__)


class Weekday(float, _enum.ReprEnum):
    MONDAY = 1.5


print(repr(Weekday.MONDAY), str(Weekday.MONDAY), format(Weekday.MONDAY, ".3f"), list(_enum.FlagBoundary), _enum.STRICT, _enum.CONFORM,
      _enum.EJECT, _enum.KEEP, _enum.FlagBoundary("eject") is _enum.EJECT, isinstance(_enum.KEEP, str))


class Bits(_enum.Flag):
    A = 1
    B = 2


class Numbers(_enum.IntFlag):
    A = 1
    B = 2


for operation in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__"):
    print(operation, [getattr(Bits.A, operation)(other) for other in (Bits.B, 2, True, "x", Numbers.B)],
          [getattr(Numbers.A, operation)(other) for other in (Numbers.B, 2, True, 8, "x", Bits.B)])
print(bool(Bits(0)), len(Bits(3)), list(Bits(3)), iter(Bits(3)) is not None, hash(Bits.A) == hash("A"), f"{Bits.A}", f"{Bits.A:>8}|", f"{Numbers.A:03}")
for attempt in (lambda: setattr(Bits.A, "name", 3), lambda: delattr(Bits.A, "value"), lambda: Bits.A.__class__.name, lambda: Bits.nothing):
    try:
        print(attempt())
    except AttributeError as error:
        print(error)
