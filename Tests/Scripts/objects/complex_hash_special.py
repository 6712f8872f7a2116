# small
# complex.__hash__: what is equal has the same.


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
    'hash(0j)',
    'hash(1 + 0j)',
    'hash(1 + 2j)',
    'hash(-1j)',
    'hash(1.5 + 0j)',
    'hash(complex("inf"))',
    'hash(0j) == (0j).__hash__()',
    'hash(1 + 0j) == (1 + 0j).__hash__()',
    'hash(1 + 2j) == (1 + 2j).__hash__()',
    'hash(-1j) == (-1j).__hash__()',
    'hash(1.5 + 0j) == (1.5 + 0j).__hash__()',
    'hash(complex("inf")) == (complex("inf")).__hash__()',
    'type(hash(0j)).__name__',
    'type(hash(1 + 0j)).__name__',
    'type(hash(1 + 2j)).__name__',
    'type(hash(-1j)).__name__',
    'type(hash(1.5 + 0j)).__name__',
    'type(hash(complex("inf"))).__name__',
    'hash(0j) == hash(complex("inf"))',
    '(0j).__hash__(1)',
    'complex.__hash__()',
    'complex.__hash__(5)',
    'hash(1 + 0j) == hash(1)',
    'hash(1.5 + 0j) == hash(1.5)',
    'hash(1 + 2j) == hash(1 + 2j)',
]:
    attempt(source)
