# small
# super.__self__: what a super object was made with.


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
    value.__self__ = 1


for source in [
    'super(B, b).__self__',
    'super(B, B).__self__',
    'super(B, C).__self__',
    'super(B, c).__self__',
    'super(B).__self__',
    'super(A, c).__self__',
    'b.sup().__self__',
    'c.sup().__self__',
    'B.clsup().__self__',
    'C.clsup().__self__',
    'super.__self__.__get__(super(B, b))',
    'super.__self__.__get__(5)',
    'super(int, 1).__self__',
    'super(type, int).__self__',
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
