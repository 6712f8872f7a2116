# Abstract classes: what they refuse, registration, hooks, caches that do not keep classes alive.
import abc
class A(abc.ABC):
    @abc.abstractmethod
    def f(self):0
    @property
    @abc.abstractmethod
    def g(self):0
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__,e)
t(A)
class B(A): pass
t(B)
class C(A):
    def f(self):return 1
t(C)
class D(C):
    g=3
print(D().f(), isinstance(D(),A), issubclass(int,A), A.register(int) is int, issubclass(bool,A), isinstance(3,A), isinstance('',A))
print(A.__abstractmethods__ == frozenset(['f','g']), D.__abstractmethods__)
import gc
class E(metaclass=abc.ABCMeta): pass
def mk():
    class T:0
    E.register(T); 
    class U: pass
    print(isinstance(T(),E), isinstance(U(),E), [len(x) for x in abc._get_dump(E)[:3:2]])
mk(); gc.collect()
print([len(x) for x in abc._get_dump(E)[:3]])
class H(metaclass=abc.ABCMeta):
    @classmethod
    def __subclasshook__(cls, x): return hasattr(x,'foo') or NotImplemented
class Foo: foo=1
print(issubclass(Foo,H), issubclass(int,H))
t(lambda:A.register(3)); t(lambda:issubclass(3,A)); t(lambda:B.register(A))
class Z(abc.ABC):
    __abc_tpflags__=1<<5
print('__abc_tpflags__' in Z.__dict__)
class W: 
    def __len__(s): return 2
    def __getitem__(s,i): return [7,8][i]
match W():
    case [a,b]: print('seq')
    case _: print('no')
Z.register(W)
match W():
    case [a,b]: print('seq',a,b)
    case _: print('no')
class P(abc.ABC):
    @abc.abstractmethod
    def a(self):0
class Q(P):pass
Q.a=lambda s:3
t(Q); abc.update_abstractmethods(Q); print(Q().a())
class X(metaclass=abc.ABCMeta):
    @abc.abstractproperty
    def p(self):0
    @abc.abstractclassmethod
    def c(cls):0
    @abc.abstractstaticmethod
    def s():0
t(X)

# The token changes with each registration; what is deprecated still marks its functions.
token = abc.get_cache_token()


class Registering(abc.ABC):
    pass


print(abc.get_cache_token() == token, Registering.register(int) is int, abc.get_cache_token() == token + 1)
for kind in (abc.abstractclassmethod, abc.abstractstaticmethod, abc.abstractproperty):
    def marked(*arguments):
        return arguments

    made = kind(marked)
    print(kind.__name__, kind.__mro__[1].__name__, made.__isabstractmethod__, getattr(marked, "__isabstractmethod__", None))
    try:
        kind(1, 2, 3, 4, 5, 6)
    except TypeError as error:
        print(error)
    try:
        abc.abstractclassmethod(3)
    except Exception as error:
        print(type(error).__name__, error)
print(abc.update_abstractmethods(int) is int, abc.update_abstractmethods(Registering).__abstractmethods__, abc.ABC.__slots__)
Registering.late = abc.abstractmethod(lambda self: 0)
print(Registering.__abstractmethods__, abc.update_abstractmethods(Registering).__abstractmethods__)
