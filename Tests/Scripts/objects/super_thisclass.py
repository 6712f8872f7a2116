# small
# super.__thisclass__: what a super object was made with.


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
    value.__thisclass__ = 1


for source in [
    'super(B, b).__thisclass__',
    'super(B, B).__thisclass__',
    'super(B, C).__thisclass__',
    'super(B, c).__thisclass__',
    'super(B).__thisclass__',
    'super(A, c).__thisclass__',
    'b.sup().__thisclass__',
    'c.sup().__thisclass__',
    'B.clsup().__thisclass__',
    'C.clsup().__thisclass__',
    'super.__thisclass__.__get__(super(B, b))',
    'super.__thisclass__.__get__(5)',
    'super(int, 1).__thisclass__',
    'super(type, int).__thisclass__',
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
