# small
# builtin_function.__repr__.


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
    'repr(len)',
    'len.__repr__()',
    'str(len)',
    'type(len).__repr__(len)',
    'type(len).__repr__(5)',
    'repr(lambda: 1)',
    'repr(str.upper)',
    'repr("".upper)',
    'repr(int.__add__)',
    'repr((1).__add__)',
    'repr(dict.fromkeys)',
    'repr(print)',
    'repr(str.maketrans)',
    '0',
    'repr(type(len)) + repr(type(lambda: 1))',
]:
    attempt(source)
