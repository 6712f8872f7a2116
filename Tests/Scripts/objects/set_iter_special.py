# small
# set.__iter__ called by name, and what it is for.


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
    '(set()).__iter__()',
    '({1}).__iter__()',
    '(set()).__iter__(1)',
    '(set()).__iter__(x=1)',
    'set.__iter__({1})',
    'set.__iter__(object())',
    'set.__iter__()',
    'set.__iter__.__name__',
    'list((set()).__iter__())',
    'list(({1}).__iter__())',
    '({1}).__iter__().__length_hint__()',
    'next((set()).__iter__())',
    'next((set()).__iter__(), "end")',
    '({1}).__iter__().__iter__().__class__.__name__',
    'sum(1 for _ in ({1}))',
    'sorted(iter({3, 1, 2}))',
    'next(iter({5}))',
]:
    attempt(source)
