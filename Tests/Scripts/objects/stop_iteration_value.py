# small
# stop_iteration.value read, written, deleted.


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
    value.value = new
    return value.value


def deleted(value):
    del value.value
    return value.value


for source in [
    '(StopIteration(5)).value',
    '(StopIteration()).value',
    '(StopIteration(1, 2)).value',
    '(StopIteration((1, 2))).value',
    'assigned(StopIteration(5), 5)',
    'assigned(StopIteration(5), None)',
    'assigned(StopIteration(5), "a")',
    'deleted(StopIteration(5))',
    '(lambda e: (assigned(e, "new"), str(e), e.args, repr(e)))(StopIteration(5))',
    "(lambda e: (delattr(e, 'value'), str(e)))(StopIteration(5))",
    '(lambda e: e.value)(StopIteration((1, 2)))',
]:
    attempt(source)
