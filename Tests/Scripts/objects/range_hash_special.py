# small
# range.__hash__: what is equal has the same.


def attempt(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '!', type(error).__name__, error)
    else:
        print(source, '=', type(value).__name__, shown(value))


def shown(value):
    if type(value) in (set, frozenset):
        return ', '.join(sorted(map(repr, value)))
    first, *others = repr(value).split(' at 0x')
    return first + ''.join(part.lstrip('0123456789abcdef') for part in others)


for source in [
    'hash(range(0)) == (range(0)).__hash__()',
    'hash(range(5)) == (range(5)).__hash__()',
    'hash(range(1, 10, 3)) == (range(1, 10, 3)).__hash__()',
    'hash(range(2 ** 70)) == (range(2 ** 70)).__hash__()',
    'hash(range(3, 3)) == (range(3, 3)).__hash__()',
    'hash(range(5, 6, 9)) == (range(5, 6, 9)).__hash__()',
    'type(hash(range(0))).__name__',
    'type(hash(range(5))).__name__',
    'type(hash(range(1, 10, 3))).__name__',
    'type(hash(range(2 ** 70))).__name__',
    'type(hash(range(3, 3))).__name__',
    'type(hash(range(5, 6, 9))).__name__',
    'hash(range(0)) == hash(range(5, 6, 9))',
    '(range(0)).__hash__(1)',
    'range.__hash__()',
    'range.__hash__(5)',
    'hash(range(0)) == hash(range(3, 3))',
    'hash(range(0, 3, 2)) == hash(range(0, 4, 2))',
    'hash(range(5)) == hash(range(6))',
]:
    attempt(source)
