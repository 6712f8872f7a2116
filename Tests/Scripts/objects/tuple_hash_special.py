# small
# tuple.__hash__: what is equal has the same.


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
    'hash(())',
    'hash((1,))',
    'hash((1, 2))',
    'hash(((1, 2), 3))',
    'hash((1.0, True)) == hash((1, 1))',
    'hash(()) == (()).__hash__()',
    'hash((1,)) == ((1,)).__hash__()',
    'hash((1, 2)) == ((1, 2)).__hash__()',
    'hash(((1, 2), 3)) == (((1, 2), 3)).__hash__()',
    'hash((None,)[:0]) == ((None,)[:0]).__hash__()',
    'hash((1.0, True)) == ((1.0, True)).__hash__()',
    'type(hash(())).__name__',
    'type(hash((1,))).__name__',
    'type(hash((1, 2))).__name__',
    'type(hash(((1, 2), 3))).__name__',
    'type(hash((None,)[:0])).__name__',
    'type(hash((1.0, True))).__name__',
    'hash(()) == hash((1.0, True))',
    '(()).__hash__(1)',
    'tuple.__hash__()',
    'tuple.__hash__(5)',
    'hash(([],))',
    'hash((1, [2]))',
    'hash((1, (2, {})))',
]:
    attempt(source)
