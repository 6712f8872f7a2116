# small
# float.__pos__ called by name, and what it is for.


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
    '(2.5).__pos__()',
    '(-0.0).__pos__()',
    '(float("inf")).__pos__()',
    '(float("nan")).__pos__()',
    '(2.5).__pos__(1)',
    '(2.5).__pos__(x=1)',
    'float.__pos__(float("nan"))',
    'float.__pos__(object())',
    'float.__pos__()',
    'float.__pos__.__name__',
    '+2.5',
    '+-0.0',
    '+float("nan")',
]:
    attempt(source)
