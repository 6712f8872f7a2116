# small
# funcdef: order of defaults and annotations, the kinds of parameters, errors
def f(a, b=1, /, c=2, *d, e, g=3, **h): return a, b, c, d, e, g, h


def annotated(a: 'A', *b: int, c: str = 'x', **d: None) -> list[int]:
    """Documentation."""
    return []


def outer(): 
    def inner(): return inner.__qualname__
    return inner()


print(f(1, e=5), f(1, 2, 3, 4, e=5, x=6), annotated.__annotations__, annotated.__doc__, annotated.__kwdefaults__, f.__defaults__, outer())
def keep(x, seen=[]): seen.append(x); return seen
keep(1)
print(keep(2), keep.__defaults__, f.__code__.co_argcount, f.__code__.co_posonlyargcount, f.__code__.co_kwonlyargcount, f.__code__.co_varnames, f.__code__.co_flags)
f.__defaults__ = (10, 20)
f.__kwdefaults__ = {'e': 30, 'g': 40}
print(f(1))
for text in ('def f: pass', 'def (): pass', 'def f()\n pass', 'def f():\npass', 'def f(a, a): pass', 'def f(a=1, b): pass', 'def f(*): pass', 'def f(*, **k): pass', 'def f(**k, a): pass', 'def f(**k, *a): pass', 'def f(*a, *b): pass', 'def f(/, a): pass', 'def f(a, /, b, /): pass', 'def f(*a, /): pass', 'def f(*a=1): pass', 'def f(**k=1): pass', 'def f(a:): pass', 'def f(a=): pass', 'def f((a, b)): pass', 'def f(1): pass', 'def f(a.b): pass',
             'def f(None): pass', 'def f("a"): pass', 'def f(a b): pass', 'def f(a,): pass', 'def f(,): pass', 'def f(*a,): pass', 'def f(**k,): pass', 'def f(*, a,): pass', 'def f() -> : pass', 'def f() -> a: pass', 'def f() - > a: pass', 'def 1(): pass', 'def f.g(): pass', 'def f[T](): pass', 'def class(): pass', 'def f(): def g(): pass', 'def f(): x = 1; return x', 'def f(a, *, b=1, c): pass', 'def f(a=1, *, b): pass', 'def f(a=1, /, b=2): pass', 'def f(a=1, /, b): pass', 'def f(__debug__): pass', 'def __debug__(): pass', 'def f(*a: *b): pass', 'def f(a: *b): pass', 'def f():', 'def f(a\n=1): pass', 'def f(yield): pass', 'def f(a=yield): pass', 'def f(): """doc"""'):
    try:
        compile(text, 'text', 'exec')
        print('fine', repr(text))
    except SyntaxError as error:
        print(repr(text), '|', type(error).__name__, error)
