# small
# Remainder: built-in operands, special methods on either side, the order of evaluation, neighbours in precedence.


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
    def __mod__(self, other):
        return NotImplemented if other is None else ('left', type(other).__name__)

    def __repr__(self):
        return 'Left'


class Right:
    def __rmod__(self, other):
        return ('right', type(other).__name__)

    def __repr__(self):
        return 'Right'


class Narrow(Left):
    def __rmod__(self, other):
        return ('narrow', type(other).__name__)


class Fails:
    def __mod__(self, other):
        raise LookupError('left')

    def __rmod__(self, other):
        raise LookupError('right')


for left, right in [('7', '2'), ('-7', '2'), ('7', '-2'), ('True', '3'),
                    ('2 ** 70', '3'), ('7.5', '2'), ('7', '2.0'), ('1j', '2'),
                    ('7', '0'), ('0', '0.0'), ('"ab"', '3'), ('3', '"ab"'),
                    ('"ab"', '"c"'), ('[1]', '[2]'), ('[1]', '2'), ('(1,)', '(2,)'),
                    ('b"a"', 'b"b"'), ('{1}', '{2}'), ('{1: 2}', '{3: 4}'), ('None', '1'),
                    ('{1, 2, 3}', '{2}'), ('True', 'False'), ('-2 ** 65', '2 ** 64'), ('2', '-1'),
                    ('1.5', '1j'), ('bytearray(b"a")', 'b"b"'), ('range(2)', 'range(2)'), ('"%s"', '5'),
                    ('{1: 2}.keys()', '{1}'), ('int', 'str'), ('int', 'None')]:
    attempt(left + ' % ' + right)
for source in ('Left() % 1', 'Left() % None', '1 % Right()', 'None % Right()', 'Left() % Right()', 'Left() % Left()', 'Left() % Narrow()', 'Narrow() % Left()',
               'Right() % 1', 'Right() % Right()', 'Fails() % 1', '1 % Fails()', 'Left() % Fails()', 'object() % Right()', 'Right % 1', 'print % Left', '... % ...'):
    attempt(source)
print(told(7) % told(4))
print(told(7) % told(4) % told(2))
for source in ('7 % 4 * 2', '7 % (4 * 2)', '-7 % 4', '7 % -4', '-(7 % 4)', '7.5 % 2', '-7.5 % 2', '7 % 0', '7.0 % 0', '"%d" % 5', '"%d %s" % (1, "a")', '"%(a)s" % {"a": 1}', '"%s" % ((1, 2),)', '"%d" % "x"', '"%s %s" % 1', '"a" % 1', 'b"%d" % 5', '2 ** 70 % 7', '7 % True',):
    attempt(source)
x = 7
x %= 4
print(x, (7
       %
       4), 7 \
      % 4, 7%4)
try:
    undefined % told(4)
except NameError as error:
    print(error)
try:
    7 % undefined % told(4)
except NameError as error:
    print(error)
