# The wording of wrong calls to functions written in the language.
# small

def f0(): pass
def f1(a): pass
def f2(a, b): pass
def f3(a, b, c): pass
def d1(a, b=1): pass
def d2(a=1, b=2): pass
def k1(*, x): pass
def k2(a, *, x, y): pass
def k3(a, *, x, y, z): pass
def s(a, *args): pass
def p(a, b, /, c): pass
def kw(a, **k): pass
def p1(a, /): pass
def p2(a, b, /, *, k=1): pass
class C:
    def m(self, a): pass
    def none(): pass
    @classmethod
    def c(cls, a): pass
    @staticmethod
    def s(a, b): pass
    def __init__(self, x=0): pass
lam = lambda a, b: 0
def outer():
    def inner(q): pass
    return inner
for e in ['f0(1)', 'f0(1, 2)', 'f0(x=1)', 'f1()', 'f1(1, 2)', 'f1(1, 2, 3)', 'f1(b=1)', 'f1(1, a=2)', 'f1(1, b=2)',
    'f2()', 'f2(1)', 'f2(b=1)', 'f2(1, 2, 3)', 'f3()', 'f3(1)', 'f3(c=1)', 'f3(1, 2, 3, 4, 5)', 'd1()', 'd1(1, 2, 3)',
    'd2(1, 2, 3)', 'd2(c=1)', 'd2(1, a=1)', 'k1()', 'k1(1)', 'k1(1, x=1)', 'k1(y=1)', 'k2()', 'k2(1)', 'k2(1, x=1)',
    'k2(1, 2, x=1, y=1)', 'k2(1, 2, 3)', 'k3(1)', 's()', 's(a=1, b=2)', 'p()', 'p(1)', 'p(1, 2)', 'p(a=1, b=2, c=3)',
    'p(1, b=2, c=3)', 'kw()', 'kw(1, 2)', 'kw(1, a=2)', 'p1()', 'p1(a=1)', 'p1(1, a=1)', 'p2(1, b=1)', 'p2(1, 2, 3)',
    'p2(1, 2, k=1, j=2)', 'C().m()', 'C().m(1, 2)', 'C.m()', 'C.m(1)', 'C().none()', 'C.none(1)', 'C.c()',
    'C().c(1, 2)', 'C.s(1)', 'C().s(1, 2, 3)', 'C(1, 2)', 'C(y=1)', 'lam()', 'lam(1)', 'lam(1, 2, 3)', 'outer()()',
    'outer()(1, 2)', 'f2(*[1])', 'f2(*[1, 2, 3])', 'f2(**{"a": 1})', 'f2(1, **{"a": 1})', 'f2(1, **{"c": 1})',
    'f1(*[], **{})', 'f1(**{"a": 1}, **{"a": 2})', 'f1(a=1, **{"a": 2})', 'f1(*5)', 'f1(**5)', 'f1(**[1])',
    'f1(**{1: 2})', '(lambda: 0)(1)', '(lambda *, a: 0)()', 'outer.missing', 'f1(1)(2)']:
    try:
        eval(e)
        print(e, 'ok')
    except Exception as x:
        print(e, '|', type(x).__name__, x)
