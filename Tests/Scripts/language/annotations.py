# small
# Annotations of variables, attributes, parameters.
x: int = 1
y: 'str'
(z): float = 2
A = type('A', (), {})()
A.b: list = 3
d = {}
d['k']: dict = 4
print(__annotations__)
class C:
    a: int
    b: 'x' = 2
    __p: str = ''
    def f(self, p: int, *q: str, r: float = 1, **s: list) -> None:
        local: undefined_thing = 1
        other: undefined2
        return local
print(C.__annotations__, C.f.__annotations__, C().f(1))
class D(C): pass
print(D.__annotations__ if '__annotations__' in D.__dict__ else 'none')
print(D.__annotations__)
def f(a: 'b' = 1, /, c: (1, 2) = 2) -> {}: pass
print(f.__annotations__)
f.__annotations__ = None
print(f.__annotations__)
try: f.__annotations__ = 5
except TypeError as e: print(e)
del f.__annotations__
print(f.__annotations__)
del __annotations__
try:
    w: int = 1
except NameError as e: print(e)
def g():
    print('ev')
    return g
try:
    undefined_q: print('ann')
except NameError as e: print(e)
g().attr: g() = 5
class E:
    def __init_subclass__(cls): print(cls.__annotations__)
class F(E):
    if 0:
        never: int
    for i in range(2):
        ii: int = i
lam = lambda x: x
print(lam.__annotations__)
class G: pass
print(G.__annotations__, '__annotations__' in vars(G))
G.__annotations__ = {1: 2}; print(G.__annotations__)
del G.__annotations__
try: del G.__annotations__
except AttributeError as e: print(e)
try: print(int.__annotations__)
except AttributeError as e: print(e)
try: f2 = eval('lambda: (x: int)')
except SyntaxError as e: print(e.msg)
