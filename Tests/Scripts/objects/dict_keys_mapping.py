# small
# dict_keys.mapping read, written, deleted.


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


def assigned(value, new):
    value.mapping = new
    return value.mapping


def deleted(value):
    del value.mapping
    return value.mapping


for source in [
    '({1: 2}.keys()).mapping',
    '({}.keys()).mapping',
    'assigned({1: 2}.keys(), 5)',
    'assigned({1: 2}.keys(), None)',
    'assigned({1: 2}.keys(), "a")',
    'deleted({1: 2}.keys())',
    'type({1: 2}.keys().mapping).__name__',
    '{1: 2}.keys().mapping[1]',
    '{1: 2}.keys().mapping.get(5)',
    '(lambda m: m.keys().mapping == m)({1: 2})',
    'type({}.keys()).mapping.__name__',
]:
    attempt(source)
