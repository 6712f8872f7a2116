# small
# Sequence patterns: which objects they match, their forms, and what they ask of the subject.


def shape(value):
    match value:
        case []:
            return 'empty'
        case [_]:
            return 'one'
        case [1, x]:
            return f'1 and {x!r}'
        case (x, 2):
            return f'{x!r} and 2'
        case ['a', *rest]:
            return f'a and {rest!r}'
        case [*start, 'z']:
            return f'{start!r} and z'
        case [first, *_, 'y']:
            return f'{first!r} … y'
        case [first, second, *middle, last]:
            return f'{first!r} {second!r} {middle!r} {last!r}'
        case [*everything]:
            return f'all {everything!r}'
    return 'no sequence'


class L(list):
    pass


class T(tuple):
    pass


for value in ([], (), [5], (5,), [1, 'b'], (0, 2), ['a', 1, 2], ['a', 3, 4, 5], [1, 2, 'z'], [1, 2, 3, 'y'], [1, 2, 3], [1, 2, 3, 4, 5],
              [8, 8], range(3), range(0), range(1, 3), L(), L([1, 9]), T((3, 2)), T('abc'), '', 'ab', b'ab', bytearray(b'ab'), memoryview(b'abc'),
              {}, {1: 2}, {1, 2}, iter([1]), None, 12, (i for i in ())):
    if type(value).__name__ in ('list_iterator', 'generator', 'memoryview'):
        print(type(value).__name__, end=' ')
    else:
        print(repr(value), end=' ')
    print(shape(value))


# The forms are the same: brackets, parentheses, nothing.
for value in ((1, 2), [1, 2], (1,), 1):
    match value:
        case 1, 2:
            print('open')
        case 1,:
            print('one')
        case (1):
            print('group')

match 1, 2, 3:
    case first, *others:
        print(first, others)

match [[1, 2], [3, [4, 5]]]:
    case [[a, b], [c, [d, e]]]:
        print(a, b, c, d, e)


class Odd(list):
    def __len__(self):
        print('  len')
        return super().__len__()

    def __iter__(self):
        print('  iter')
        return super().__iter__()

    def __getitem__(self, key):
        print('  getitem', key)
        return super().__getitem__(key)


print('counting')
match Odd([1, 2, 3]):
    case [_, _]:
        print('two')
    case [_, _, _]:
        print('three')
print('unpacking')
match Odd([1, 2, 3]):
    case [a, b]:
        print('two')
    case [a, b, c]:
        print('three', a, b, c)
print('picking')
match Odd([1, 2, 3]):
    case [a, *_, 4]:
        print('no')
    case [a, *_, c]:
        print(a, c)
print('star')
match Odd([1, 2, 3]):
    case [*a]:
        print(a)
match Odd([1, 2, 3]):
    case [*_]:
        print('anything')
match Odd([1, 2, 3]):
    case [1, *a]:
        print(a)


class Liar(list):
    def __len__(self):
        return 2


for pattern in range(3):
    try:
        match Liar([1, 2, 3]):
            case [a, b] if pattern == 0:
                print(a, b)
            case [a, *_, b] if pattern == 1:
                print(a, b)
            case [_, _] if pattern == 2:
                print('two')
    except ValueError as error:
        print('ValueError', error)


class NoLength(list):
    def __len__(self):
        raise RuntimeError('no length')


try:
    match NoLength():
        case []:
            pass
except RuntimeError as error:
    print(error)

match NoLength([1]):
    case [*items]:
        print(items)


class Shrinking:
    def __eq__(self, other):
        items.clear()
        return True


items = [Shrinking(), 2, 3]
match items:
    case [1, b, c]:
        print(b, c, items)

# The flags that decide.
for type_ in (list, tuple, range, memoryview, str, bytes, bytearray, dict, set, type(type.__dict__), L, T):
    print(type_.__name__, bool(type_.__flags__ & 1 << 5), bool(type_.__flags__ & 1 << 6), bool(type_.__flags__ & 1 << 22))
