# small
# UnionType.__ror__.


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
    'int | (int | str)',
    'None | (int | str)',
    'float | (int | str)',
    'list[str] | (int | str)',
    '5 | (int | str)',
    '"a" | (int | str)',
    'int | float | (int | str)',
    'type | (int | str)',
    '... | (int | str)',
    '(int | str).__ror__(bytes)',
    '(int | str).__ror__(None)',
    '(int | str).__ror__(5)',
    '(int | str).__ror__()',
    '(int | str).__ror__(str | int)',
]:
    attempt(source)
