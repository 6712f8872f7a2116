# small
# the thirteen binary operators and their reflected twins
NAMES = 'add sub mul matmul truediv floordiv mod divmod pow lshift rshift and xor or'.split()


def method(label):
    return lambda self, *others: (label, self.tag, *[getattr(o, 'tag', o) for o in others])


class Left:
    tag = 'L'


class Right:
    tag = 'R'


class Never:
    tag = 'N'


for name in NAMES:
    setattr(Left, f'__{name}__', method(name))
    setattr(Right, f'__r{name}__', method('r' + name))
    setattr(Never, f'__{name}__', lambda self, *others: NotImplemented)
    setattr(Never, f'__r{name}__', lambda self, *others: NotImplemented)


class SubLeft(Left):
    tag = 'S'

    def __radd__(self, other):
        return 'the subclass first'


OPERATIONS = [
    ('+', lambda a, b: a + b), ('-', lambda a, b: a - b), ('*', lambda a, b: a * b), ('@', lambda a, b: a @ b), ('/', lambda a, b: a / b),
    ('//', lambda a, b: a // b), ('%', lambda a, b: a % b), ('divmod', divmod), ('**', lambda a, b: a ** b), ('pow', pow), ('<<', lambda a, b: a << b),
    ('>>', lambda a, b: a >> b), ('&', lambda a, b: a & b), ('^', lambda a, b: a ^ b), ('|', lambda a, b: a | b),
]
for sign, operate in OPERATIONS:
    print(sign, operate(Left(), 1), operate(Left(), Right()), operate(2, Right()), operate(Never(), Right()))
    for a, b in ((Never(), 1), (1, Never()), (Never(), Never()), (object(), 'x'), ('x', None)):
        try:
            print(operate(a, b))
        except TypeError as error:
            print('  ', error)
print(Left() + SubLeft(), pow(Left(), 2, 3))
for use in (lambda: pow(1, Right(), 2), lambda: pow(Never(), 1, 2), lambda: Left() + 1 + object(), lambda: [] + (), lambda: 'a' + 1, lambda: 1 + 'a',
            lambda: b'' + '', lambda: 'a' * 'b', lambda: [1] * 1.5, lambda: {} | [], lambda: {1} & [1], lambda: 1.5 << 1, lambda: 1 % 'x', lambda: None - None):
    try:
        print(use())
    except TypeError as error:
        print(error)
