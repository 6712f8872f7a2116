# small
# module.__annotations__ read, written, deleted.


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


def assigned(value, new):
    value.__annotations__ = new
    return value.__annotations__


def deleted(value):
    del value.__annotations__
    return value.__annotations__


for source in [
    '(module).__annotations__',
    'assigned(module, {"a": 1})',
    'assigned(module, None)',
    'assigned(module, 5)',
    'deleted(module)',
    'deleted(types.ModuleType("n"))',
    'types.ModuleType("n").__annotations__',
    'types.__annotations__',
]:
    attempt(source)
