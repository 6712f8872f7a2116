# small
# frozenset.__iter__ called by name, and what it is for.


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
    '(frozenset()).__iter__()',
    '(frozenset([1])).__iter__()',
    '(frozenset()).__iter__(1)',
    '(frozenset()).__iter__(x=1)',
    'frozenset.__iter__(frozenset([1]))',
    'frozenset.__iter__(object())',
    'frozenset.__iter__()',
    'frozenset.__iter__.__name__',
    'list((frozenset()).__iter__())',
    'list((frozenset([1])).__iter__())',
    '(frozenset([1])).__iter__().__length_hint__()',
    'next((frozenset()).__iter__())',
    'next((frozenset()).__iter__(), "end")',
    '(frozenset([1])).__iter__().__iter__().__class__.__name__',
    'sum(1 for _ in (frozenset([1])))',
    'sorted(iter(frozenset([3, 1, 2])))',
]:
    attempt(source)
