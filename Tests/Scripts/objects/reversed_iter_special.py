# small
# reversed.__iter__ called by name, and what it is for.


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
    '(reversed([1, 2])).__iter__()',
    '(reversed([1, 2])).__iter__(1)',
    '(reversed([1, 2])).__iter__(x=1)',
    'reversed.__iter__(reversed([1, 2]))',
    'reversed.__iter__(5)',
    'reversed.__iter__()',
    'reversed.__iter__.__name__',
    'list(reversed([1, 2]).__iter__())',
    '(lambda i: iter(i) is i)(reversed([1, 2]))',
]:
    attempt(source)
