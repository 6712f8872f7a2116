# typing: generic classes and their parameters.
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
print('--generic')
class G(Generic[T]):
    def __init__(self,x=None): self.x=x
class H(G[int]): pass
class I(Generic[T,K]): pass
class J(G[T],Generic[T,K]): pass
for f in [lambda:G,lambda:G[int],lambda:G[int](3).x,lambda:G[int]().__orig_class__,lambda:G.__parameters__,lambda:G.__orig_bases__,lambda:H.__orig_bases__,lambda:H.__mro__,lambda:H[int],lambda:I[int],lambda:I[int,bool],lambda:I[int,bool].__origin__,lambda:J.__parameters__,lambda:G[T][int],lambda:G[List[T]][int],lambda:isinstance(G(),G),lambda:isinstance(G(),G[int]),lambda:issubclass(H,G),lambda:issubclass(H,G[int]),lambda:G[int]==G[int],lambda:G[int] is G[int],lambda:G[int].x,lambda:exec('class X(Generic): pass'),lambda:exec('class X(Generic[T],Generic[K]): pass',globals()),lambda:exec('class X(G[T],Generic[K]): pass',globals()),lambda:exec('class X(List[int]): pass\nprint(X.__mro__,X.__orig_bases__)',globals()),lambda:exec('class X(Dict[str,T]): pass\nprint(X.__mro__,X[int],X.__parameters__)',globals()),lambda:exec('class X(Union[int,str]): pass',globals()),lambda:exec('class X(Optional): pass',globals()),lambda:exec('class X(ClassVar): pass',globals()),lambda:exec('class X(Tuple): pass\nprint(X.__mro__)',globals()),lambda:exec('class X(T): pass',globals()),lambda:exec('class X(List): pass\nprint(X.__mro__)',globals()),lambda:exec('class X(Callable[[int],str]): __call__=3\nprint(X.__mro__)',globals()),lambda:exec('class X(NewType("N",int)): pass',globals())]: t(f)
class PG(Generic[P,T]): pass
class VG(Generic[T,Unpack[Ts]]): pass
for f in [lambda:PG[[int,str],bool],lambda:PG[int,str],lambda:PG[...,int],lambda:VG[int],lambda:VG[int,str,float],lambda:VG.__parameters__,lambda:Tuple[Unpack[Ts]],lambda:Tuple[Unpack[Ts]][int,str],lambda:tuple[Unpack[Ts]][int,str],lambda:Tuple[int,Unpack[Ts],str][float,bool],lambda:Callable[[Unpack[Ts]],int][str,str],lambda:Unpack[Tuple[int,str]],lambda:Tuple[Unpack[Tuple[int,str]]],lambda:VG[Unpack[Ts]]]: t(f)


class X(NamedTuple, Generic[T]):
    x: T
    def f(self): return self.x


print(X.__mro__, X.__bases__, X.__orig_bases__[1:], X.__parameters__, X(3).f(), X[int], X[int](4), X.__slots__)
