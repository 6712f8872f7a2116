# small
# namespace cannot be hashed.


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


for source in [
    'hash(types.SimpleNamespace(a=1, b="x"))',
    '(types.SimpleNamespace(a=1, b="x")).__hash__',
    '{types.SimpleNamespace(a=1, b="x")}',
    '{types.SimpleNamespace(a=1, b="x"): 1}',
    'types.SimpleNamespace.__hash__',
    '(types.SimpleNamespace(a=1, b="x")) in {1, 2}',
    'hash((types.SimpleNamespace(a=1, b="x"),))',
    'set([types.SimpleNamespace(a=1, b="x")])',
    'isinstance(types.SimpleNamespace(a=1, b="x"), object)',
]:
    attempt(source)
