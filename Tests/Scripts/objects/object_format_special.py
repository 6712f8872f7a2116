# small
# object.__format__ takes no specification.


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


class Plain:
    def __repr__(self):
        return "plain"

    def __str__(self):
        return "text"


for source in [
    'format(Plain(), "")',
    'Plain().__format__("")',
    'Plain().__format__("5")',
    'Plain().__format__(5)',
    'Plain().__format__()',
    'f"{Plain()}"',
    'f"{Plain():>9}"',
    'f"{Plain()!s:>9}"',
    'f"{Plain()!r:>9}"',
    'format([], "")',
    'format([], "s")',
    'format(None, "")',
    'format(None, "5")',
    'object.__format__(5, "")',
    'object.__format__("a", "5")',
    'format(int, "")',
    'format(int, "9")',
]:
    attempt(source)
