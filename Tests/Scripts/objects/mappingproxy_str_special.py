# small
# mappingproxy.__str__ called by name, and what it is for.


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
    '(types.MappingProxyType({})).__str__()',
    '(types.MappingProxyType({1: 2})).__str__()',
    '(types.MappingProxyType({})).__str__(1)',
    '(types.MappingProxyType({})).__str__(x=1)',
    'types.MappingProxyType.__str__(types.MappingProxyType({1: 2}))',
    'types.MappingProxyType.__str__(object())',
    'types.MappingProxyType.__str__()',
    'types.MappingProxyType.__str__.__name__',
    'str(types.MappingProxyType({}))',
    'str(types.MappingProxyType({1: 2}))',
    '"%s" % (types.MappingProxyType({1: 2}),)',
]:
    attempt(source)
