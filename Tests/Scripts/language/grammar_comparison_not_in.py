# small
# Absence: built-in operands, special methods, chains, neighbours in precedence.


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

    def __contains__(self, item):
        return self.answer


class Untrue:
    def __bool__(self):
        raise ValueError('no truth here')


class Plain:
    def __repr__(self):
        return 'Plain'


values = ['1', '"a"', '"ab"', 'b"a"', '(1, 2)', '[1, "a"]', '{1}', 'None', 'range(2)', '{1: 2}', '""']
for left in values:
    row = []
    for right in values:
        try:
            row.append(str(eval(left + ' not in ' + right)))
        except Exception as error:
            row.append(type(error).__name__)
    print(left, 'not in', ' '.join(row))
for source in ('1 not in [1] not in [[1]]', '1 not in [2] == True', 'not 1 not in [1]', '1 not in [] and 2 not in []', '1 + 1 not in [2]', '1 not in Answers([])', '1 not in Answers(5)', '1 not in Answers(Untrue())', '1 not in Plain()', '1 not in 5', '[] not in {}', '"" not in "a"', '1 not in "a"', '300 not in b"a"', '2 not in (x for x in range(5))', '1 not   in [1]', '1 not in [] not in undefined', 'not not 1 not in []', '1 in not [1]', '1 not is 2',):
    attempt(source)
print(told(1) not in told([2]))
print(told(1) not in told([2]) not in told([[2]]))
print((1
       not in
       [2]), 1 \
      not in [2])
try:
    undefined not in told([2])
except NameError as error:
    print(error)
print([x for x in range(5) if x not in (1, 2)], (lambda x: x not in (1, 2))(2), 'yes' if 2 not in (1, 2) else 'no', not 2 not in (1, 2), not (2 not in (1, 2)))
while 1 not in (1, 2):
    print('once')
    break
else:
    print('never')
assert (3 not in (1, 2)) in (True, False), 'a bool'
