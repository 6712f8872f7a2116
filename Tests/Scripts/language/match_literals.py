# small
# Literal patterns compare with ==, None, True and False with `is`.


def number(value):
    match value:
        case 0:
            return 'zero'
        case -1:
            return 'minus one'
        case 1.5:
            return 'one and a half'
        case -0.25:
            return 'minus a quarter'
        case 3j:
            return 'imaginary'
        case 1 + 2j:
            return 'complex'
        case -1 - 2j:
            return 'minus complex'
        case 123456789012345678901234567890:
            return 'large'
        case 0x10:
            return 'sixteen'
        case _:
            return 'other'


for value in (0, False, 0.0, -1, 1, True, 1.5, -0.25, 3j, 1 + 2j, -1 - 2j, 123456789012345678901234567890, 16, 16.0, 'x', None, [0],
              float('nan'), -0.0):
    print(repr(value), number(value))


def text(value):
    match value:
        case 'a':
            return 'letter'
        case 'two' 'parts':
            return 'joined'
        case '':
            return 'empty'
        case r'\n':
            return 'raw'
        case 'é':
            return 'accent'
        case b'a':
            return 'bytes'
        case '''multi
line''':
            return 'lines'
    return 'nothing'


class Text(str):
    pass


class Odd(str):
    def __eq__(self, other):
        return other == 'two' + 'parts'

    __hash__ = str.__hash__


for value in ('a', 'twoparts', '', '\\n', '\n', 'é', b'a', bytearray(b'a'), 'multi\nline', Text('a'), Odd('z'), 1, None, ['a']):
    print(repr(value), text(value))


def single(value):
    match value:
        case None:
            return 'None'
        case True:
            return 'True'
        case False:
            return 'False'
        case 1:
            return 'one'
        case 0:
            return 'zero'


for value in (None, True, False, 1, 0, 1.0, 0.0, '', []):
    print(repr(value), single(value))


class Equal:
    def __init__(self, answer):
        self.answer = answer

    def __eq__(self, other):
        print('  eq', other)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


for answer in (True, False, [], [1], NotImplemented, ValueError('no')):
    try:
        match Equal(answer):
            case 1:
                print('one')
            case 'two':
                print('two')
            case None:
                print('none')
            case 1 | 2 | 3:
                print('some')
            case _:
                print('neither')
    except ValueError as error:
        print('ValueError', error)


class Truthless:
    def __bool__(self):
        raise TypeError('no truth')


try:
    match Equal(Truthless()):
        case 1:
            print('one')
except TypeError as error:
    print(error)

nan = float('nan')
match nan:
    case float():
        print('a float')


class K:
    value = nan


match nan:
    case K.value:
        print('same')
    case _:
        print('nan is not equal to itself')
