# small
# covers: super.__repr__
# super.__get__ binds an unbound super object.


def attempt(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '!', type(error).__name__, error)
    else:
        print(source, '=', type(value).__name__, shown(value))


def shown(value):
    if type(value) in (set, frozenset):
        return ', '.join(sorted(map(repr, value)))
    first, *others = repr(value).split(' at 0x')
    return first + ''.join(part.lstrip('0123456789abcdef') for part in others)


class A:
    def m(self):
        return 'A'


class B(A):
    def m(self):
        return 'B'

    def sup(self):
        return super()

    @classmethod
    def clsup(cls):
        return super()

    def __repr__(self):
        return 'a B'


class C(B):
    pass


b, c = B(), C()


def attribute():
    class D(B):
        pass
    D._super = super(D)
    return D()._super


for source in [
    'super(A).__get__(b) is None',
    'super(B).__get__(b).m()',
    'super(B).__get__(None) is None',
    'super(B).__get__(5)',
    'super(B).__get__()',
    'super(B).__get__(A())',
    'super(B, b).__get__(c) .m()',
    'super(B).__get__(c, type(c)).m()',
    'super.__get__(5, 1)',
    'repr(super(B, b))',
    'repr(super(B))',
    'repr(super(B, B))',
    'super.__repr__(super(B, c))',
    'super.__repr__(5)',
    'attribute().m()',
]:
    attempt(source)
