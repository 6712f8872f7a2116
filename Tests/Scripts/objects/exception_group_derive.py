# small
# BaseExceptionGroup.derive.


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
    'group.derive([ValueError(5)])',
    'own.derive([ValueError(5)])',
    'group.derive([])',
    'group.derive(5)',
    'group.derive()',
    'group.derive([KeyboardInterrupt()])',
    'BaseExceptionGroup("b", [ValueError()]).derive([KeyboardInterrupt()])',
    'BaseExceptionGroup.derive(5, [])',
    'type(own.split(ValueError)[0]).__name__',
]:
    attempt(source)
