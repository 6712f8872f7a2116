# small
# stderr
# Difference of identity: built-in operands, special methods, chains, neighbours in precedence.


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

    def __ne__(self, other):
        return self.answer


class Untrue:
    def __bool__(self):
        raise ValueError('no truth here')


class Plain:
    def __repr__(self):
        return 'Plain'


values = ['None', 'True', 'False', '...', 'NotImplemented', 'int', 'print', 'values', 'Plain']
for left in values:
    row = []
    for right in values:
        try:
            row.append(str(eval(left + ' is not ' + right)))
        except Exception as error:
            row.append(type(error).__name__)
    print(left, 'is not', ' '.join(row))
for source in ('None is not True is not False', '(None is not None) is False', 'not None is not None', 'None is not None or 1', '(lambda a: a is not a)(Answers(1))', '[] is not []', 'type(1) is not int', 'True is not False', 'None is (not None)', 'None is not (not None)', 'not None is None', 'None is   not None', 'Plain() is not Plain()', 'None is not not None', 'None not is None', 'values is not values[:]', 'None is not None is not undefined',):
    attempt(source)
print(told(1) is not told(True))
print(told(None) is not told(True) is not told(None))
print((None
       is not
       True), None \
      is not True)
try:
    undefined is not told(True)
except NameError as error:
    print(error)
print([x for x in range(5) if x is not None], (lambda x: x is not None)(2), 'yes' if 2 is not None else 'no', not 2 is not None, not (2 is not None))
while 1 is not None:
    print('once')
    break
else:
    print('never')
assert (3 is not None) in (True, False), 'a bool'
