# small
# list.__repr__ called by name, and what it is for.


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
    '([]).__repr__()',
    '([1, 2]).__repr__()',
    '([1, [2, "a"]]).__repr__()',
    '(recursive).__repr__()',
    '([[], (), {}]).__repr__()',
    '([1.5, None, "q\'\\""]).__repr__()',
    '([]).__repr__(1)',
    '([]).__repr__(x=1)',
    'list.__repr__([1.5, None, "q\'\\""])',
    'list.__repr__(object())',
    'list.__repr__()',
    'list.__repr__.__name__',
    'repr([])',
    'repr([1, 2])',
    'repr([1, [2, "a"]])',
    'repr(recursive)',
    'f"{[]!r:>12}"',
]:
    attempt(source)
