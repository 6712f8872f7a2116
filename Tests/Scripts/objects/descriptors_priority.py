# Data and non-data descriptors against the instance dict, on instances, classes, and errors.
# small

class Data:
    def __init__(self, n): self.n = n
    def __get__(self, o, t=None): return f'get {self.n} {o is not None} {t.__name__}'
    def __set__(self, o, v): print('set', self.n, v)
    def __delete__(self, o): print('delete', self.n)
class NonData:
    def __get__(self, o, t=None): return 'nondata', o is not None, t and t.__name__
class SetOnly:
    def __set__(self, o, v): o.__dict__['so'] = v * 2
class DelOnly:
    def __delete__(self, o): print('delonly')
class GetErr:
    def __get__(self, o, t): raise AttributeError('from __get__')
class A:
    d = Data('d'); n = NonData(); so = SetOnly(); do = DelOnly(); g = GetErr()
a = A()
a.__dict__.update(d='inst d', n='inst n')
print(a.d, '|', a.n, '|', A.d, '|', A.n)
a.d = 5
del a.d
print(a.__dict__['d'])
del a.n
print(a.n)
print(type(a.so).__name__)
a.so = 4
print(a.so)
try:
    del a.so
except AttributeError as e:
    print(e)
try:
    a.do = 1
except AttributeError as e:
    print(e)
del a.do
try:
    a.g
except AttributeError as e:
    print(e)
print(hasattr(a, 'g'), getattr(a, 'g', 'default'))
class B(A):
    def __getattr__(self, n): return 'fallback ' + n
print(B().g, B().missing)
# A descriptor has to be on the type: instance attributes are plain.
a.x = Data('x')
print(type(a.x).__name__)
# __get__ itself is looked up on the descriptor's type.
class Fake: pass
f = Fake()
f.__get__ = lambda *a: 'instance __get__'
A.f = f
print(a.f is f)
# Descriptors found through the MRO; overriding with a plain value.
class C(A): d = 'plain'
c = C()
c.d = 'now in dict'
print(c.d, C.d)
print(A.__dict__['n'].__get__(None, A), A.__dict__['n'].__get__(a))
# Functions are non-data descriptors.
def fn(self): return self
print(fn.__get__(5)(), fn.__get__(None, int) is fn, fn.__get__(a, A)() is a)
try:
    fn.__get__(None)
except TypeError as e:
    print(e)
try:
    fn.__get__()
except TypeError as e:
    print(e)
class Sub(Data):
    __slots__ = ()
class E: s = Sub('sub')
E.s = 'replaced'
print(E().s)
