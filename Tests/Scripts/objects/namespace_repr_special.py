# small
# namespace.__repr__ called by name, and what it is for.


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


import types
recursive = []
recursive.append(recursive)


for source in [
    '(types.SimpleNamespace()).__repr__()',
    '(types.SimpleNamespace(a=1, b="x")).__repr__()',
    '(types.SimpleNamespace()).__repr__(1)',
    '(types.SimpleNamespace()).__repr__(x=1)',
    'types.SimpleNamespace.__repr__(types.SimpleNamespace(a=1, b="x"))',
    'types.SimpleNamespace.__repr__(object())',
    'types.SimpleNamespace.__repr__()',
    'types.SimpleNamespace.__repr__.__name__',
    'repr(types.SimpleNamespace())',
    'repr(types.SimpleNamespace(a=1, b="x"))',
    'f"{types.SimpleNamespace()!r:>12}"',
]:
    attempt(source)
