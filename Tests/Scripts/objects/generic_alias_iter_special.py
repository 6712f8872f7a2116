# small
# GenericAlias.__iter__: one starred alias.


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
    'list(list[int])',
    '[*tuple[int, str]]',
    'len([*list[int]])',
    'next(iter(list[int]))',
    '(lambda i: [next(i), next(i, "end")])(iter(list[int]))',
    'tuple[*tuple[int, str]]',
    'tuple[*tuple[int, ...], str].__args__',
    'list[int].__iter__(1)',
    '(*list[int],)[0] == list[int]',
    '(*list[int],)[0] == (*list[int],)[0]',
]:
    attempt(source)
