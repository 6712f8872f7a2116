# small
# enumerate.__iter__ called by name, and what it is for.


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
    '(enumerate("ab")).__iter__()',
    '(enumerate("ab")).__iter__(1)',
    '(enumerate("ab")).__iter__(x=1)',
    'enumerate.__iter__(enumerate("ab"))',
    'enumerate.__iter__(5)',
    'enumerate.__iter__()',
    'enumerate.__iter__.__name__',
    'list(enumerate("ab").__iter__())',
    '(lambda i: iter(i) is i)(enumerate("ab"))',
]:
    attempt(source)
