# small
# name_error.name read, written, deleted.


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
    value.name = new
    return value.name


def deleted(value):
    del value.name
    return value.name


for source in [
    '(NameError("n", name="x")).name',
    '(NameError()).name',
    '(UnboundLocalError("u", name="y")).name',
    'assigned(NameError("n", name="x"), 5)',
    'assigned(NameError("n", name="x"), None)',
    'assigned(NameError("n", name="x"), "a")',
    'deleted(NameError("n", name="x"))',
    '(lambda e: (assigned(e, "new"), str(e), e.args, repr(e)))(NameError("n", name="x"))',
    '(lambda e: (delattr(e, \'name\'), str(e)))(NameError("n", name="x"))',
    '(lambda e: e.name)(UnboundLocalError("u", name="y"))',
]:
    attempt(source)
