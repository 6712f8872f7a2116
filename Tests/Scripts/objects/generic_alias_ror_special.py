# small
# GenericAlias.__ror__.


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
    'int | list[int]',
    'None | list[int]',
    'str | list[int]',
    'list[str] | list[int]',
    'list[int] | list[int]',
    '5 | list[int]',
    '"a" | list[int]',
    'int | str | list[int]',
    'type | list[int]',
    '... | list[int]',
    'list[int].__ror__(int)',
    'list[int].__ror__(None)',
    'list[int].__ror__(5)',
    'list[int].__ror__()',
    'list[int].__ror__(list[int])',
]:
    attempt(source)
