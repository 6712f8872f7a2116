# small
# Guards: evaluated after the pattern, with its names; the order of everything; errors in them.


def trace(value, result=None):
    print('  trace', value)
    return value if result is None else result


class Name:
    @property
    def value(self):
        print('  value')
        return 3


name = Name()
match trace(2):
    case 1 if trace('one'):
        print('no')
    case 2 if trace(''):
        print('no')
    case name.value:
        print('no')
    case x if trace(x > 1):
        print('yes', x)
    case _ if trace('never'):
        print('no')

match 5:
    case _ if False:
        print('no')
print('nothing matched')

match 5:
    case _ if (n := 5) > 4:
        print(n)

match 5:
    case x if x < 0: print('negative')
    case x if x == 0: print('zero')
    case _: print('positive')

try:
    match 5:
        case x if 1 / 0:
            print('no')
except ZeroDivisionError as error:
    print(error, x)


class NoTruth:
    def __bool__(self):
        raise ValueError('no truth')


try:
    match [1, 2]:
        case [a, b] if NoTruth():
            print('no')
except ValueError as error:
    print(error, a, b)


def classify(values):
    for value in values:
        match value:
            case 'skip':
                continue
            case 'stop':
                break
            case int() | float() if value < 0:
                yield 'negative'
            case int():
                yield 'int'
            case 'return':
                return 'returned'
            case _:
                pass
    else:
        yield 'end'
    yield 'after'


for values in ([1, 'skip', -1, 'x'], [1, 'stop', 2], [1, 'return', 2]):
    print(list(classify(values)))


def nested(a, b):
    match a:
        case 1:
            match b:
                case 1:
                    return 'both'
                case _:
                    return 'first'
        case _ if b == 1:
            return 'second'


print(nested(1, 1), nested(1, 2), nested(2, 1), nested(2, 2))


def finally_in_case(value):
    try:
        match value:
            case 1:
                return 'one'
            case 2:
                raise ValueError('two')
    except ValueError as error:
        return str(error)
    finally:
        print('  finally')


print(finally_in_case(1), finally_in_case(2), finally_in_case(3))

# `match`, `case` and `_` are names as well.
match = {'case': 1}
case = 'case'
_ = 2
print(match[case], match, _)
match (case):
    case 'case' as match:
        print(match, _)
match = lambda *x: x
print(match(1), match (1, 2), match [0] if False else match)if False else print('names')
match[0:1] if False else None
case: int = 5
print(case)
