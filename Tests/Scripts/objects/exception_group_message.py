# small
# exception_group.message read, written, deleted.


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
    value.message = new
    return value.message


def deleted(value):
    del value.message
    return value.message


for source in [
    '(group).message',
    '(own).message',
    '(ExceptionGroup("", [ValueError()])).message',
    'assigned(group, 5)',
    'assigned(group, None)',
    'assigned(group, "a")',
    'deleted(group)',
    'str(group)',
    'str(own)',
    'repr(own)',
    'group.args',
]:
    attempt(source)
