# small
# object.__hash__: what is equal has the same.


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
    'hash(object) == (object).__hash__()',
    'hash(len) == (len).__hash__()',
    'type(hash(object)).__name__',
    'type(hash(len)).__name__',
    '0',
    '0',
    'object.__hash__()',
    'object.__hash__(5) == hash(5)',
]:
    attempt(source)
