# Class bodies whose namespace is a mapping of the program; metaclasses that make no class.
def t(f):
    try: print(f.__name__, f())
    except BaseException as e: print(f.__name__, type(e).__name__, e)


@t
def c():
    class Meta(type):
        def __new__(cls, name, bases, namespace): return None
    class A(metaclass=Meta):
        @staticmethod
        def f(): return __class__
    print(A)


@t
def d():
    class CNS:
        def __init__(self): self._dnr = {}
        def __setitem__(self, i, v): self._dnr[i.lower()] = v
        def __getitem__(self, i): return self._dnr[i]
    class CM(type):
        @classmethod
        def __prepare__(m, n, b): return CNS()
        def __new__(m,n,b,ns): return ns._dnr
    class A(metaclass=CM):
        X: int
        Y = 1
        x: str
    print(A)


@t
def e():
    class ns(dict):
        def __getitem__(self, i): print('get', i); return super().__getitem__(i)
    class CM(type):
        @classmethod
        def __prepare__(m, n, b): return ns()
    class A(metaclass=CM):
        X: int = 3
        X
        foo = X
        try: nonono
        except NameError as e: print(e)


@t
def e2(): 
    nonloc = {}
    class CNS2:
        def __init__(self): self.d={}
        def __setitem__(self, n, v): nonloc[n]=v
        def __getitem__(self, n): 
            if n=='xx': return 1
            raise KeyError(0)
    class M(type):
        @classmethod
        def __prepare__(m, n, b): return CNS2()
        def __new__(m,n,b,ns): return 5
    class A(metaclass=M):
        z: int


class Documented:
    """Text."""
    first: int
    second = 1


print(list(vars(Documented)))
