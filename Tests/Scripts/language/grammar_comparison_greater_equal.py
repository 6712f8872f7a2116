# small
# Greater or equal: built-in operands, special methods, chains, neighbours in precedence.


def attempt(source):
    try:
        value = eval(source)
        print(source, '=', type(value).__name__, value)
    except Exception as error:
        print(source, '!', type(error).__name__, error)


def told(value):
    print(value, end=' ')
    return value


class Answers:
    def __init__(self, answer):
        self.answer = answer

    def __repr__(self):
        return 'Answers'

    def __ge__(self, other):
        return self.answer


class Untrue:
    def __bool__(self):
        raise ValueError('no truth here')


class Plain:
    def __repr__(self):
        return 'Plain'


values = ['1', '1.0', 'True', '2 ** 70', '-0.0', 'float("nan")', '"a"', '"b"', 'b"a"', '(1, 2)', '(1, 3)', '[1]', '{1}', '{1, 2}', 'None', '1j', 'range(2)', '{1: 2}', '...']
for left in values:
    row = []
    for right in values:
        try:
            row.append(str(eval(left + ' >= ' + right)))
        except Exception as error:
            row.append(type(error).__name__)
    print(left, '>=', ' '.join(row))
for source in ('2 >= 2 >= 1', '1 >= 2 >= undefined', '(2 >= 1) >= 1', 'not 1 >= 2', '1 + 1 >= 2', 'Answers(5) >= 1', '1 >= Answers("r")', 'Answers(NotImplemented) >= 1', 'Answers(Untrue()) >= 1 >= 1', 'Plain() >= Plain()', '"a" >= 1', '"a" >= ""', '[] >= []', '{1} >= {1}', 'frozenset("a") >= {"a"}', 'None >= 1', '1j >= 1j', '1 => 2', '(2,) >= (1, 5)',):
    attempt(source)
print(told(1) >= told(2))
print(told(1) >= told(2) >= told(3))
print((1
       >=
       2), 1 \
      >= 2)
try:
    undefined >= told(2)
except NameError as error:
    print(error)
print([x for x in range(5) if x >= 2], (lambda x: x >= 2)(2), 'yes' if 2 >= 2 else 'no', not 2 >= 2, not (2 >= 2))
while 1 >= 2:
    print('once')
    break
else:
    print('never')
assert (3 >= 2) in (True, False), 'a bool'
