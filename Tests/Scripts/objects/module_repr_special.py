# small
# module.__repr__.


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

module = types.ModuleType('m', 'Its doc.')

def renamed():
    new = types.ModuleType('n')
    new.__file__ = '/x/y.py'
    first = repr(new)
    new.__name__ = 'other'
    second = repr(new)
    del new.__name__
    return first, second, repr(new)


for source in [
    'repr(module)',
    'module.__repr__()',
    'types.ModuleType.__repr__(5)',
    'renamed()',
    'repr(types.ModuleType("x", None))',
    'repr(__import__("math"))',
    'repr(__import__("sys"))',
]:
    attempt(source)
