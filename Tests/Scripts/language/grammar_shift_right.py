# small
# Shift to the right: built-in operands, special methods on either side, the order of evaluation, neighbours in precedence.


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
    def __rshift__(self, other):
        return NotImplemented if other is None else ('left', type(other).__name__)

    def __repr__(self):
        return 'Left'


class Right:
    def __rrshift__(self, other):
        return ('right', type(other).__name__)

    def __repr__(self):
        return 'Right'


class Narrow(Left):
    def __rrshift__(self, other):
        return ('narrow', type(other).__name__)


class Fails:
    def __rshift__(self, other):
        raise LookupError('left')

    def __rrshift__(self, other):
        raise LookupError('right')


for left, right in [('7', '2'), ('-7', '2'), ('7', '-2'), ('True', '3'),
                    ('2 ** 70', '3'), ('7.5', '2'), ('7', '2.0'), ('1j', '2'),
                    ('7', '0'), ('0', '0.0'), ('"ab"', '3'), ('3', '"ab"'),
                    ('"ab"', '"c"'), ('[1]', '[2]'), ('[1]', '2'), ('(1,)', '(2,)'),
                    ('b"a"', 'b"b"'), ('{1}', '{2}'), ('{1: 2}', '{3: 4}'), ('None', '1'),
                    ('{1, 2, 3}', '{2}'), ('True', 'False'), ('-2 ** 65', '2 ** 64'), ('2', '-1'),
                    ('1.5', '1j'), ('bytearray(b"a")', 'b"b"'), ('range(2)', 'range(2)'), ('"%s"', '5'),
                    ('{1: 2}.keys()', '{1}'), ('int', 'str'), ('int', 'None')]:
    attempt(left + ' >> ' + right)
for source in ('Left() >> 1', 'Left() >> None', '1 >> Right()', 'None >> Right()', 'Left() >> Right()', 'Left() >> Left()', 'Left() >> Narrow()', 'Narrow() >> Left()',
               'Right() >> 1', 'Right() >> Right()', 'Fails() >> 1', '1 >> Fails()', 'Left() >> Fails()', 'object() >> Right()', 'Right >> 1', 'print >> Left', '... >> ...'):
    attempt(source)
print(told(64) >> told(2))
print(told(64) >> told(2) >> told(1))
for source in ('64 >> 2 + 1', '(64 >> 2) + 1', '64 >> 2 >> 1', '64 >> (2 >> 1)', '64 >> 2 & 16', '2 ** 70 >> 68', '-1 >> 3', '-5 >> 1', '1 >> -1', '1 >> 10 ** 30', '-1 >> 10 ** 30', '1 >> 2.0', '1.0 >> 2', 'True >> True', '64 >> 2 > 5', '64 >> 1 << 1',):
    attempt(source)
x = 64
x >>= 2
print(x, (64
       >>
       2), 64 \
      >> 2, 64>>2)
try:
    undefined >> told(2)
except NameError as error:
    print(error)
try:
    64 >> undefined >> told(2)
except NameError as error:
    print(error)
