# Flags with members of several bits, which are no flags of their own.
from enum import *
class I(IntFlag): R=1;W=2;RW=3;X=4
print(I(-5), I(-5) is I.RW, repr(I(-5)), repr(I(3)), repr(I(-1)), I(7) is I(-1), repr(I(-6)), I(2) is I(-6))
class F(Flag): R=1;W=2;RW=3;X=4
print(repr(F(-5)), F(-5) is F.RW, repr(~F.X), ~F.X is F.RW, F(7) is F(-1), F(-1) is F(7))
class S(Flag,boundary=STRICT): A=1;B=6
for v in (2,4,6,7,8,-1,-2,-7):
    try: print(v, repr(S(v)))
    except ValueError as e: print(v, str(e).replace('\n','/'))
class E(Flag,boundary=EJECT): A=1;B=6
for v in (2,6,7,8,-1,-2): print(v, repr(E(v)), end=' ')
print()
