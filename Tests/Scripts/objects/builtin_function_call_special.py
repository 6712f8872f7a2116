# small
# builtin_function.__call__ is a call.


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


for source in [
    'len.__call__(*[[1]])',
    'len.__call__()',
    'len.__call__(1, 2, 3)',
    'len.__call__(b=1, a=2)',
    'type(len).__call__(len, [1])',
    'type(len).__call__(5)',
    'type(len).__call__()',
    'len.__call__.__call__([1])',
    'len.__call__.__name__',
    'len.__call__.__self__ is len',
    'type(len.__call__).__name__',
]:
    attempt(source)
