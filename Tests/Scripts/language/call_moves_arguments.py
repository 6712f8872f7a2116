# small
# A call hands its arguments over: nothing but the parameters keeps them alive while a function runs, however they are sorted. They die in the order
# of the variables.


class Named:
    def __init__(self, name=0):
        self.name = name

    def __del__(self):
        print('del', self.name)


def a1(x): del x; print('in')
def a2(*x): del x; print('in')
def a3(**x): del x; print('in')
def a4(x, y=1): del x; print('in')
def a5(x, *, y=1): del x; print('in')
def a6(x, y, *z): del x, y, z; print('in')
class C:
    def m1(self, x): del x; print('in')
    def m2(self, *x): del x; print('in')
    def m3(self, x, **k): del x,k; print('in')
    def __init__(self, *x): del x; print('init')
    def __call__(self, x): del x; print('in')
    @staticmethod
    def s(*x): del x; print('in')
    @classmethod
    def c(cls, *x): del x; print('in')
    def __getitem__(self, x): del x; print('in')
    def __setitem__(self, x, y): del x, y; print('in')
    def __add__(self, x): del x; print('in')
    def __contains__(self, x): del x; print('in')
    def __eq__(self, x): del x; print('in')
for t in '''a1(Named(1))
a1(x=Named(1))
a1(*[Named(1)])
a1(**{'x':Named(1)})
a2(Named(1), Named(2))
a2(*[Named(1)])
a2(*(Named(1),))
a3(x=Named(1), y=Named(2))
a3(**{'x':Named(1)})
a4(Named(1))
a4(Named(1), Named(2))
a4(x=Named(1))
a4(Named(1), y=Named(2))
a5(Named(1))
a5(Named(1), y=Named(2))
a5(y=Named(1), x=Named(2))
a6(Named(1), Named(2))
a6(Named(1), Named(2), Named(3), Named(4))
a6(Named(1), y=Named(2))
C().m1(Named(1))
C().m1(x=Named(1))
C().m2(Named(1), Named(2))
C().m3(Named(1), k=Named(2))
C(Named(1))
C()(Named(1))
C.s(Named(1))
C.c(Named(1))
C().s(Named(1), Named(2))
C()[Named(1)]
C()[Named(1)] = Named(2)
C() + Named(1)
Named(1) in C()
C() == Named(1)
(lambda *x: print('in'))(Named(1), Named(2))
(lambda x: print('in'))(Named(1))
x = C().m1; x(Named(1))
x = C().m2; x(Named(1))
list(map(a1, [Named(1), Named(2)]))
list(map(a2, (Named(i) for i in (1,2))))
sorted([Named(1), Named(2)], key=a1) and 0
a1(Named(1)) or a1(Named(2))
(lambda: (yield))().send(None)
dict(a=Named(1)).pop('a').n
type('T', (), {'__init__': a6})(Named(1))
exec('a2(Named(5))')
[a2(Named(i)) for i in (1,2)]
getattr(C(), 'm2')(Named(1))
next(g(Named(1)))
next(g2(Named(1), Named(2)))
next(g2(x=Named(1)))
a1(a1(Named(1)) or Named(2))
len([a1(Named(1))])
isinstance(Named(1), Named)
print(a2(Named(1)), a1(x=Named(2)))'''.split('\n'):
    def g(x): yield 1; del x; print('in')
    def g2(*x, **k): yield 1; del x; print('in')
    print('##', t)
    try: exec(t)
    except Exception as e: print(type(e).__name__)
    x=None
