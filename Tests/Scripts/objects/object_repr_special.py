# small
# covers: object.__str__
# object.__repr__ and object.__str__.


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
    pass


class Own:
    def __repr__(self):
        return 'own'


class Both(Own):
    def __str__(self):
        return 'text'


class Wrong:
    def __repr__(self):
        return 5


for source in [
    'shown(Plain())',
    'shown(object())',
    'object.__repr__(Own())[:30]',
    'object.__str__(Own())',
    'object.__str__(5)',
    'object.__str__("a")',
    'object.__repr__()',
    'object.__str__()',
    'Plain().__repr__(1)',
    'Plain().__str__(1)',
    'str(Plain()) == repr(Plain())[:0]',
    'repr(Wrong())',
    'str(Wrong())',
    'str(Own())',
    'str(Both())',
    'repr(Both())',
    'f"{Both()}{Both()!r}"',
]:
    attempt(source)
