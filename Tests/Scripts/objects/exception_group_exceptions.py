# small
# exception_group.exceptions read, written, deleted.


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


def assigned(value, new):
    value.exceptions = new
    return value.exceptions


def deleted(value):
    del value.exceptions
    return value.exceptions


for source in [
    '(group).exceptions',
    '(own).exceptions',
    '(ExceptionGroup("a", (ValueError(),))).exceptions',
    '(BaseExceptionGroup("b", [KeyboardInterrupt()])).exceptions',
    'assigned(group, 5)',
    'assigned(group, None)',
    'assigned(group, "a")',
    'deleted(group)',
    'ExceptionGroup("a", [])',
    'ExceptionGroup("a", [5])',
    'ExceptionGroup("a", 5)',
    'ExceptionGroup("a")',
    'ExceptionGroup(5, [ValueError()])',
    'ExceptionGroup("a", [KeyboardInterrupt()])',
    'type(BaseExceptionGroup("a", [ValueError()])).__name__',
]:
    attempt(source)
