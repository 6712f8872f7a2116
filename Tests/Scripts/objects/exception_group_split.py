# small
# BaseExceptionGroup.split: what matches, and the rest.


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


class Own(ExceptionGroup):
    def derive(self, errors):
        return Own('derived', errors)


group = ExceptionGroup('g', [ValueError(1), TypeError('t'), ExceptionGroup('inner', [ValueError(2), KeyError('k')])])
own = Own('o', [ValueError(1), KeyError(2)])


for source in [
    'group.split(ValueError)',
    'group.split((ValueError, KeyError))',
    'group.split(OSError)',
    'group.split(BaseException)',
    'group.split(lambda e: isinstance(e, KeyError))',
    'group.split(lambda e: False)',
    'group.split(5)',
    'group.split()',
    'group.split(1, 2)',
    'group.split([ValueError])',
    'own.split(KeyError)',
    'group.split(lambda: 1)',
    'group.split(ExceptionGroup)',
    'group.split((ValueError, 5))',
]:
    attempt(source)
