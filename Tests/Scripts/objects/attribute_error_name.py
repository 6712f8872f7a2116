# small
# attribute_error.name read, written, deleted.


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
    '(AttributeError("a", name="n", obj=5)).name',
    '(AttributeError()).name',
    '(AttributeError("a", "b")).name',
    'assigned(AttributeError("a", name="n", obj=5), 5)',
    'assigned(AttributeError("a", name="n", obj=5), None)',
    'assigned(AttributeError("a", name="n", obj=5), "a")',
    'deleted(AttributeError("a", name="n", obj=5))',
    '(lambda e: (assigned(e, "new"), str(e), e.args, repr(e)))(AttributeError("a", name="n", obj=5))',
    '(lambda e: (delattr(e, \'name\'), str(e)))(AttributeError("a", name="n", obj=5))',
    '(lambda e: e.name)(AttributeError("a", "b"))',
]:
    attempt(source)
