# small
# frozenset.__hash__: what is equal has the same.


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
    'hash(frozenset())',
    'hash(frozenset([1]))',
    'hash(frozenset([1, 2, 3])) == hash(frozenset([3, 2, 1]))',
    'hash(frozenset()) == (frozenset()).__hash__()',
    'hash(frozenset([1])) == (frozenset([1])).__hash__()',
    'hash(frozenset([1, 2, 3])) == (frozenset([1, 2, 3])).__hash__()',
    'hash(frozenset([(1, 2)])) == (frozenset([(1, 2)])).__hash__()',
    'type(hash(frozenset())).__name__',
    'type(hash(frozenset([1]))).__name__',
    'type(hash(frozenset([1, 2, 3]))).__name__',
    'type(hash(frozenset([(1, 2)]))).__name__',
    'hash(frozenset()) == hash(frozenset([(1, 2)]))',
    '(frozenset()).__hash__(1)',
    'frozenset.__hash__()',
    'frozenset.__hash__(5)',
]:
    attempt(source)
