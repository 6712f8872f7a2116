# small
# dict_items.isdisjoint.


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


for source in [
    '{1: 2}.items().isdisjoint([(1, 2)])',
    '{1: 2}.items().isdisjoint([(1, 3)])',
    '{}.items().isdisjoint([])',
    '{1: 2}.items().isdisjoint([1, "a", (1,), (1, 2, 3)])',
    '{1: 2}.items().isdisjoint({1: 2}.items())',
    '{1: []}.items().isdisjoint({1: []}.items())',
    '{1: 2}.items().isdisjoint(5)',
    '{1: 2}.items().isdisjoint()',
    '{1: 2}.items().isdisjoint([[1, 2]])',
    '(lambda k: k.isdisjoint(k))({1: 2}.items())',
    'type({}.items()).isdisjoint({1}, [1])',
]:
    attempt(source)
