# Attributes on the metaclass: lookup, data descriptors, conflicts with class attributes.
# small

class Meta(type):
    m = 'meta'
    both = 'meta'
    @property
    def prop(cls): return 'prop of ' + cls.__name__
    @property
    def shadow(cls): return 'meta property'
    def method(cls): return cls.__name__
    def __len__(cls): return 42
    def __getitem__(cls, k): return cls.__name__, k
    def __contains__(cls, k): return k == 'in'
    def __iter__(cls): return iter('abc')
    def __getattr__(cls, n): return 'meta getattr ' + n
    def __add__(cls, o): return cls.__name__ + '+' + getattr(o, '__name__', str(o))
    def __eq__(cls, o): return True
    def __hash__(cls): return 9
    def __bool__(cls): return False
    def __repr__(cls): return '<' + cls.__name__ + '>'
    def __dir__(cls): return ['z', 'a']
    def __instancecheck__(cls, o): return o == 'instance'
    def __subclasscheck__(cls, o): return o is int
class A(metaclass=Meta):
    both = 'class'
    shadow = 'class attribute'
print(A.m, A.both, A.prop, A.shadow, A.method(), len(A), A[1], 'in' in A, list(A), A.unknown, A + A, A + 1)
print(A == 5, hash(A), bool(A), A, dir(A), isinstance('instance', A), isinstance(A(), A), issubclass(int, A),
    issubclass(str, A))
a = A()
for n in ('m', 'prop', 'method', 'unknown'):
    print(n, hasattr(a, n), end=' ')
print(a.both, a.shadow)
try:
    len(a)
except TypeError as e:
    print(e)
try:
    A.prop = 1
except AttributeError as e:
    print(e)
class Log(type):
    def __setattr__(cls, k, v):
        print('set', k, v)
        super().__setattr__(k, v)
    def __delattr__(cls, k):
        print('del', k)
        super().__delattr__(k)
    def __getattribute__(cls, k):
        if k == 'magic':
            return 'from getattribute'
        return super().__getattribute__(k)
class L(metaclass=Log):
    x = 1
L.y = 2
del L.x
print(L.magic, L.y, hasattr(L, 'x'), hasattr(L(), 'magic'))
L().z = 3
