# small
# float.__float__ called by name, and what it is for.


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
    '(2.5).__float__()',
    '(-0.0).__float__()',
    '(float("inf")).__float__()',
    '(float("nan")).__float__()',
    '(2.5).__float__(1)',
    '(2.5).__float__(x=1)',
    'float.__float__(float("nan"))',
    'float.__float__(object())',
    'float.__float__()',
    'float.__float__.__name__',
    'float(2.5)',
    'float(True)',
    'float(5)',
]:
    attempt(source)
