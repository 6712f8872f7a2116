# small
# mappingproxy cannot be hashed.


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
    'hash(types.MappingProxyType({1: 2}))',
    '(types.MappingProxyType({1: 2})).__hash__',
    '{types.MappingProxyType({1: 2})}',
    '{types.MappingProxyType({1: 2}): 1}',
    'types.MappingProxyType.__hash__',
    '(types.MappingProxyType({1: 2})) in {1, 2}',
    'hash((types.MappingProxyType({1: 2}),))',
    'set([types.MappingProxyType({1: 2})])',
    'isinstance(types.MappingProxyType({1: 2}), object)',
]:
    attempt(source)
