# small
# Membership: built-in operands, special methods, chains, neighbours in precedence.


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


values = ['1', '"a"', '"ab"', 'b"a"', '(1, 2)', '[1, "a"]', '{1}', 'None', 'range(2)', '{1: 2}', 'iter([1])', '""']
for left in values:
    row = []
    for right in values:
        try:
            row.append(str(eval(left + ' in ' + right)))
        except Exception as error:
            row.append(type(error).__name__)
    print(left, 'in', ' '.join(row))
for source in ('1 in [1] in [[1]]', '1 in [1] == True', '(1 in [1]) == True', 'not 1 in [1]', '1 in [1] and 2 in [2]', '1 + 1 in [2]', '1 in Answers([])', '1 in Answers(5)', '1 in Answers(Untrue())', '1 in Plain()', '1 in 5', '[] in {}', '[] in {1: 2}', '"" in "a"', '"ab" in "cab"', '1 in "a"', '97 in b"a"', 'b"ab" in b"cab"', '300 in b"a"', '1.0 in {1}', 'float("nan") in [float("nan")]', '(lambda n: n in [n])(float("nan"))', '2 in (x for x in range(5))', '3 in iter([1, 2])', '1 in {1: 2}.values()', '(1, 2) in {1: 2}.items()', 'None in [None]', '1 in [] in undefined', '1 in type', '"a" in ["ab"]', '1 in {}.keys()', '10 ** 20 in range(10 ** 21)', '1.5 in range(3)', '1.0 in range(3)',):
    attempt(source)
print(told(1) in told([1]))
print(told(1) in told([1]) in told([[1]]))
print((1
       in
       [1]), 1 \
      in [1])
try:
    undefined in told([1])
except NameError as error:
    print(error)
print([x for x in range(5) if x in (1, 2)], (lambda x: x in (1, 2))(2), 'yes' if 2 in (1, 2) else 'no', not 2 in (1, 2), not (2 in (1, 2)))
while 1 in (1, 2):
    print('once')
    break
else:
    print('never')
assert (3 in (1, 2)) in (True, False), 'a bool'
