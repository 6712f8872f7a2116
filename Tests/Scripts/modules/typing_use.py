# typing: what can be done with forms and aliases; get_origin and get_args.
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
print('--use')
for f in [lambda:List(),lambda:List[int](),lambda:List[int]([1]),lambda:Dict(),lambda:Any(),lambda:Union[int,str](),lambda:isinstance([],List),lambda:isinstance([],List[int]),lambda:issubclass(list,List),lambda:issubclass(list,Sequence),lambda:isinstance(3,Union[int,str]),lambda:isinstance(3,Optional[int]),lambda:isinstance(3,Any),lambda:isinstance(3,Literal[3]),lambda:isinstance(3,T),lambda:isinstance(3,ClassVar[int]),lambda:List[int].__origin__,lambda:List[int].__args__,lambda:List[T].__parameters__,lambda:List[int]==List[int],lambda:List[int]==list[int],lambda:hash(List[int])==hash(List[int]),lambda:Union[int,str]==Union[str,int],lambda:hash(Union[int,str])==hash(Union[str,int]),lambda:Union[int,str]|float,lambda:Optional[int]|str,lambda:List[int]|None,lambda:int|List[int],lambda:'x'|List[int],lambda:Any|None,lambda:List['x'],lambda:Union['A',int],lambda:Optional['A'],lambda:List[3],lambda:Optional[3],lambda:Union[1,2],lambda:ClassVar[ClassVar[int]],lambda:Final[Final[int]],lambda:List[ClassVar[int]],lambda:ClassVar[int,str],lambda:type('X',(Any,),{}).__mro__,lambda:List.__mro__,lambda:List.append,lambda:List[int].append,lambda:List.foo,lambda:List._name,lambda:List[int].__class__.__name__,lambda:Union[int,str].__origin__,lambda:get_origin(List[int]),lambda:get_origin(Union[int,str]),lambda:get_origin(Literal[1]),lambda:get_origin(Callable[[int],str]),lambda:get_origin(Annotated[int,1]),lambda:get_origin(int),lambda:get_origin(int|str),lambda:get_origin(Generic),lambda:get_origin(Generic[T]),lambda:get_origin(ClassVar[int]),lambda:get_origin(list[int]),lambda:get_origin(P.args),lambda:get_args(List[int]),lambda:get_args(Callable[[int],str]),lambda:get_args(Callable[...,str]),lambda:get_args(Callable[[],str]),lambda:get_args(Annotated[int,1]),lambda:get_args(Union[int,str]),lambda:get_args(int),lambda:get_args(int|str),lambda:get_args(Literal[1,2]),lambda:get_args(Tuple[()]),lambda:get_args(List),lambda:get_args(Dict[str,List[int]]),lambda:get_args(Callable[P,int]),lambda:cast(int,'x'),lambda:assert_type(3,str),lambda:assert_never(3),lambda:TYPE_CHECKING,lambda:is_typeddict(int),lambda:Final(),lambda:Self(),lambda:Self[int],lambda:Never[int],lambda:NoReturn(),lambda:typing.Foo,lambda:Optional(),lambda:Generic[int],lambda:Generic[T,T],lambda:Generic[()],lambda:Generic,lambda:Generic(),lambda:Generic[T],lambda:Protocol[T],lambda:Protocol,lambda:Protocol()]: t(f)
