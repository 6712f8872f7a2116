# small
# dict.__repr__ called by name, and what it is for.


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


recursive = []
recursive.append(recursive)


for source in [
    '({}).__repr__()',
    '({1: 2}).__repr__()',
    '({"a": [1], 2: None}).__repr__()',
    '({1: {2: {}}}).__repr__()',
    '({"a": recursive}).__repr__()',
    '({}).__repr__(1)',
    '({}).__repr__(x=1)',
    'dict.__repr__({"a": recursive})',
    'dict.__repr__(object())',
    'dict.__repr__()',
    'dict.__repr__.__name__',
    'repr({})',
    'repr({1: 2})',
    'repr({"a": [1], 2: None})',
    'repr({1: {2: {}}})',
    '1',
]:
    attempt(source)
