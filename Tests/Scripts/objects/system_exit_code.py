# small
# system_exit.code read, written, deleted.


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


def assigned(value, new):
    value.code = new
    return value.code


def deleted(value):
    del value.code
    return value.code


for source in [
    '(SystemExit(5)).code',
    '(SystemExit()).code',
    '(SystemExit(1, 2)).code',
    '(SystemExit("bye")).code',
    '(SystemExit(None)).code',
    'assigned(SystemExit(5), 5)',
    'assigned(SystemExit(5), None)',
    'assigned(SystemExit(5), "a")',
    'deleted(SystemExit(5))',
    '(lambda e: (assigned(e, "new"), str(e), e.args, repr(e)))(SystemExit(5))',
    "(lambda e: (delattr(e, 'code'), str(e)))(SystemExit(5))",
    '(lambda e: e.code)(SystemExit(None))',
]:
    attempt(source)
