# Every kind of parameter, with defaults evaluated once, and how arguments reach them.
# small

def full(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw
print(full(1, d=4), full(1, 2, 3, 4, 5, d=6, e=7, f=8), full(1, d=0, a='kw', b='too'))
print(full(*(1, 2), **{'c': 9, 'd': 10}), full.__defaults__, full.__kwdefaults__)
def default(x, l=[]):
    l.append(x)
    return l
print(default(1), default(2), default(3, []), default.__defaults__)
n = 1
def late(v=n): return v
n = 2
print(late())
late.__defaults__ = (7,)
print(late())
late.__defaults__ = None
try:
    late()
except TypeError as e:
    print(e)
def kwonly(*, a, b=1): return a, b
kwonly.__kwdefaults__ = {'a': 'A'}
print(kwonly(b=2))
try:
    kwonly()
except TypeError as e:
    print(e)
def bare(*, k): return k
def star(*a): return a
def dstar(**k): return k
print(bare(k=1), star(), star(*'abc'), dstar(), dstar(**{'not an identifier': 1}))
k = {'a': 1}
r = dstar(**k)
r['b'] = 2
print(k, r)
t = (1, 2)
print(star(*t) is t, star(*[1, 2]))
def reassign(a, *args, **kw):
    a += 1
    args += (9,)
    kw['n'] = 1
    return a, args, kw
print(reassign(1, 2, x=3))
def selfname(self, cls, args=1): return self, cls, args
print(selfname(cls=1, self=2))
def ann(a: int, b: 'str' = 'x', *c: float, d: list = None, **e: dict) -> tuple: return locals()
print(ann(1), ann.__annotations__)
for c in ['f(1, 2)', 'f(a=1)', 'f(1, b=2, c=3)', 'f(1, **{"b": 1})', 'f(b=1)', 'f(*[1], b=1)']:
    def f(a, /, *, b=0): return a, b
    try:
        print(eval(c))
    except TypeError as e:
        print(e)
for src in ['def f(a, a): pass', 'def f(a=1, b): pass', 'def f(*): pass', 'def f(*, **k): pass', 'def f(**k, a): pass', 'def f(**k, *a): pass', 'def f(*a, *b): pass', 'def f(/, a): pass',
            'def f(a, /, b, /): pass', 'def f(*, /): pass', 'def f(*a=1): pass', 'def f(**a=1): pass', 'def f(a, *, /): pass', 'def f((a)): pass', 'def f(a.b): pass', 'def f(1): pass', 'def f(None): pass',
            'def f(a, *args: *int): pass', 'f(a=1, 2)', 'f(**k, *a)', 'f(**k, 1)', 'f(a=1, a=2)', 'f(1=2)', 'f(a.b=1)', 'f(x for x in y, 1)', 'f(1, x for x in y)', 'f(True=1)', 'f((a)=1)', 'f(a, b for b in c)', 'f(*)', 'f(**)']:
    try:
        compile(src, '<s>', 'exec')
        print('ok', src)
    except SyntaxError as e:
        print(e.msg)
