# small
# Bitwise exclusive or: built-in operands, special methods on either side, the order of evaluation, neighbours in precedence.


def attempt(source):
    try:
        value = eval(source)
        print(source, '=', type(value).__name__, value)
    except Exception as error:
        print(source, '!', type(error).__name__, error)


def told(value):
    print(value, end=' ')
    return value


class Left:
    def __xor__(self, other):
        return NotImplemented if other is None else ('left', type(other).__name__)

    def __repr__(self):
        return 'Left'


class Right:
    def __rxor__(self, other):
        return ('right', type(other).__name__)

    def __repr__(self):
        return 'Right'


class Narrow(Left):
    def __rxor__(self, other):
        return ('narrow', type(other).__name__)


class Fails:
    def __xor__(self, other):
        raise LookupError('left')

    def __rxor__(self, other):
        raise LookupError('right')


for left, right in [('7', '2'), ('-7', '2'), ('7', '-2'), ('True', '3'),
                    ('2 ** 70', '3'), ('7.5', '2'), ('7', '2.0'), ('1j', '2'),
                    ('7', '0'), ('0', '0.0'), ('"ab"', '3'), ('3', '"ab"'),
                    ('"ab"', '"c"'), ('[1]', '[2]'), ('[1]', '2'), ('(1,)', '(2,)'),
                    ('b"a"', 'b"b"'), ('{1}', '{2}'), ('{1: 2}', '{3: 4}'), ('None', '1'),
                    ('{1, 2, 3}', '{2}'), ('True', 'False'), ('-2 ** 65', '2 ** 64'), ('2', '-1'),
                    ('1.5', '1j'), ('bytearray(b"a")', 'b"b"'), ('range(2)', 'range(2)'), ('"%s"', '5'),
                    ('{1: 2}.keys()', '{1}'), ('int', 'str'), ('int', 'None')]:
    attempt(left + ' ^ ' + right)
for source in ('Left() ^ 1', 'Left() ^ None', '1 ^ Right()', 'None ^ Right()', 'Left() ^ Right()', 'Left() ^ Left()', 'Left() ^ Narrow()', 'Narrow() ^ Left()',
               'Right() ^ 1', 'Right() ^ Right()', 'Fails() ^ 1', '1 ^ Fails()', 'Left() ^ Fails()', 'object() ^ Right()', 'Right ^ 1', 'print ^ Left', '... ^ ...'):
    attempt(source)
print(told(12) ^ told(10))
print(told(12) ^ told(10) ^ told(8))
for source in ('12 ^ 10 | 1', '12 ^ 10 & 8', '(12 ^ 10) & 8', '1 | 12 ^ 10', '12 ^ 10 == 6', '12 ^ 2 + 8', '-1 ^ 255', '2 ** 70 ^ 1', 'True ^ True', 'True ^ 3', '1.0 ^ 1', '{1, 2} ^ {2, 3}', '{1: 2}.keys() ^ [1]', '"a" ^ "b"', '12 ^ ~4', 'not 1 ^ 1',):
    attempt(source)
x = 12
x ^= 10
print(x, (12
       ^
       10), 12 \
      ^ 10, 12^10)
try:
    undefined ^ told(10)
except NameError as error:
    print(error)
try:
    12 ^ undefined ^ told(10)
except NameError as error:
    print(error)
