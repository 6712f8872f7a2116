# small
# mappingproxy.__repr__ called by name, and what it is for.


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
    '(types.MappingProxyType({})).__repr__()',
    '(types.MappingProxyType({1: 2})).__repr__()',
    '(types.MappingProxyType({})).__repr__(1)',
    '(types.MappingProxyType({})).__repr__(x=1)',
    'types.MappingProxyType.__repr__(types.MappingProxyType({1: 2}))',
    'types.MappingProxyType.__repr__(object())',
    'types.MappingProxyType.__repr__()',
    'types.MappingProxyType.__repr__.__name__',
    'repr(types.MappingProxyType({}))',
    'repr(types.MappingProxyType({1: 2}))',
    '1',
]:
    attempt(source)
