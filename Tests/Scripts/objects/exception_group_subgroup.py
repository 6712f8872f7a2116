# small
# BaseExceptionGroup.subgroup.


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
    'group.subgroup(ValueError)',
    'group.subgroup((ValueError, KeyError))',
    'group.subgroup(OSError)',
    'group.subgroup(lambda e: isinstance(e, KeyError))',
    'group.subgroup(lambda e: True) is group',
    'group.subgroup(ExceptionGroup)',
    'group.subgroup(5)',
    'group.subgroup(None)',
    'group.subgroup()',
    'group.subgroup([ValueError])',
    'group.subgroup((ValueError, 5))',
    'group.subgroup(lambda: 1)',
    'own.subgroup(KeyError)',
    'group.subgroup(int)',
    'group.subgroup(BaseException)',
    'own.subgroup(lambda e: e.args == (1,))',
]:
    attempt(source)
