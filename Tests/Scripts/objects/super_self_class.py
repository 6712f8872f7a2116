# small
# super.__self_class__: what a super object was made with.


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


def change(value):
    value.__self_class__ = 1


for source in [
    'super(B, b).__self_class__',
    'super(B, B).__self_class__',
    'super(B, C).__self_class__',
    'super(B, c).__self_class__',
    'super(B).__self_class__',
    'super(A, c).__self_class__',
    'b.sup().__self_class__',
    'c.sup().__self_class__',
    'B.clsup().__self_class__',
    'C.clsup().__self_class__',
    'super.__self_class__.__get__(super(B, b))',
    'super.__self_class__.__get__(5)',
    'super(int, 1).__self_class__',
    'super(type, int).__self_class__',
    'change(super(B, b))',
    'super(B, b).m()',
    'super(B, b).missing',
    'super(B).m',
    'super(B, A)',
    'super(B, 5)',
    'super(5)',
    'super(5, 5)',
]:
    attempt(source)
