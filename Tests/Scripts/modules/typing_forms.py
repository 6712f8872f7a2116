# typing: special forms, type variables and aliases, as they are shown.
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
for f in [lambda:T,lambda:Co,lambda:Cn,lambda:P,lambda:Ts,lambda:K.__bound__,lambda:C.__constraints__,lambda:T.__name__,lambda:TypeVar('X',int),lambda:TypeVar('X',bound=3),lambda:TypeVar('X',int,str,bound=int),lambda:TypeVar('X',covariant=True,contravariant=True),lambda:TypeVar(),lambda:P.args,lambda:P.kwargs,lambda:P.args.__origin__,lambda:T.__module__,lambda:T.__covariant__,lambda:T(),lambda:T|int,lambda:int|T,lambda:list(Ts),lambda:Unpack[Ts],lambda:T.__class__,lambda:TypeVar('T')==T]: t(f)
print('--aliases')
for f in [lambda:List,lambda:List[int],lambda:Dict[str,int],lambda:List[T],lambda:List[T][int],lambda:Dict[T,K],lambda:Dict[T,K][str,int],lambda:Dict[str],lambda:List[int,str],lambda:Tuple,lambda:Tuple[int,...],lambda:Tuple[()],lambda:Tuple[int,str],lambda:Type[int],lambda:Type,lambda:Callable,lambda:Callable[[int],str],lambda:Callable[...,int],lambda:Callable[[],int],lambda:Callable[P,int],lambda:Callable[P,T][[int],str],lambda:Callable[P,int][int,str],lambda:Callable[int],lambda:Callable[int,str],lambda:Callable[Concatenate[int,P],str],lambda:Optional[int],lambda:Optional[T],lambda:Union[int,str],lambda:Union[int],lambda:Union[int,str,int],lambda:Union[int,None],lambda:Union[int,str,None],lambda:Union[Union[int,str],float],lambda:Union,lambda:Optional,lambda:Optional[int,str],lambda:Union[()],lambda:Literal[1,'a',None],lambda:Literal[1,1],lambda:Literal[Literal[1,2],3],lambda:Literal,lambda:Literal[1]==Literal[True],lambda:ClassVar[int],lambda:ClassVar,lambda:Final[int],lambda:Final,lambda:Any,lambda:NoReturn,lambda:Never,lambda:Self,lambda:LiteralString,lambda:Annotated[int,'x'],lambda:Annotated[int],lambda:Annotated[Annotated[int,1],2],lambda:Annotated[int,'x'].__metadata__,lambda:Annotated[T,'x'][int],lambda:TypeAlias,lambda:TypeGuard[int],lambda:TypeGuard,lambda:Required[int],lambda:NotRequired[int],lambda:Concatenate[int,P],lambda:Concatenate[int],lambda:Concatenate,lambda:Deque[int],lambda:DefaultDict[str,int],lambda:OrderedDict[str,int],lambda:Counter[int],lambda:ChainMap[str,int],lambda:Iterable[int],lambda:Iterator,lambda:Generator[int,str,None],lambda:Generator[int],lambda:Awaitable[int],lambda:AsyncIterator[int],lambda:ContextManager[int],lambda:AsyncContextManager[int],lambda:Mapping[str,int],lambda:Pattern[str],lambda:Match,lambda:Text,lambda:AnyStr,lambda:Hashable,lambda:Sized,lambda:Hashable[int],lambda:ByteString,lambda:Collection[int],lambda:Set[int],lambda:FrozenSet[int],lambda:MutableSet[int],lambda:Sequence[int],lambda:KeysView[int],lambda:ItemsView[int,str],lambda:Reversible[int],lambda:SupportsInt,lambda:SupportsAbs[int],lambda:IO[str],lambda:TextIO,lambda:BinaryIO]: t(f)
