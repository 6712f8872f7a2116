# small
# bytearray.__iter__ called by name, and what it is for.


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
    '(bytearray()).__iter__()',
    '(bytearray(b"ab")).__iter__()',
    '(bytearray()).__iter__(1)',
    '(bytearray()).__iter__(x=1)',
    'bytearray.__iter__(bytearray(b"ab"))',
    'bytearray.__iter__(object())',
    'bytearray.__iter__()',
    'bytearray.__iter__.__name__',
    'list((bytearray()).__iter__())',
    'list((bytearray(b"ab")).__iter__())',
    '(bytearray(b"ab")).__iter__().__length_hint__()',
    'next((bytearray()).__iter__())',
    'next((bytearray()).__iter__(), "end")',
    '(bytearray(b"ab")).__iter__().__iter__().__class__.__name__',
    'sum(1 for _ in (bytearray(b"ab")))',
    'list(iter(bytearray(b"abc")))',
    '[*bytearray(b"ab")]',
]:
    attempt(source)
