# small
# stderr
# Identity: built-in operands, special methods, chains, neighbours in precedence.


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

    def __eq__(self, other):
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
            row.append(str(eval(left + ' is ' + right)))
        except Exception as error:
            row.append(type(error).__name__)
    print(left, 'is', ' '.join(row))
for source in ('None is None is None', '(None is None) is True', 'not None is None', 'None is None and 1', 'Answers(1) is Answers(1)', '(lambda a: a is a)(Answers(0))', '[] is []', '{} is {}', 'type(1) is int', 'type(None) is None', 'True is not False', 'None is None == True', 'Plain is Plain', 'Plain() is Plain()', 'int.__class__ is type', '(lambda: 0) is (lambda: 0)', 'None is Untrue() is undefined', 'values is values[:]', '1 is undefined', 'is 1', 'None is',):
    attempt(source)
print(told(1) is told(None))
print(told(None) is told(None) is told(None))
print((None
       is
       None), None \
      is None)
try:
    undefined is told(None)
except NameError as error:
    print(error)
print([x for x in range(5) if x is None], (lambda x: x is None)(2), 'yes' if 2 is None else 'no', not 2 is None, not (2 is None))
while 1 is None:
    print('once')
    break
else:
    print('never')
assert (3 is None) in (True, False), 'a bool'
