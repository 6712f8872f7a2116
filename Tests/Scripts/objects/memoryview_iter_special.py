# small
# memoryview.__iter__ called by name, and what it is for.


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
    '(memoryview(b"")).__iter__()',
    '(memoryview(b"ab")).__iter__()',
    '(memoryview(b"")).__iter__(1)',
    '(memoryview(b"")).__iter__(x=1)',
    'memoryview.__iter__(memoryview(b"ab"))',
    'memoryview.__iter__(object())',
    'memoryview.__iter__()',
    'memoryview.__iter__.__name__',
    'list((memoryview(b"")).__iter__())',
    'list((memoryview(b"ab")).__iter__())',
    '1',
    'next((memoryview(b"")).__iter__())',
    'next((memoryview(b"")).__iter__(), "end")',
    '(memoryview(b"ab")).__iter__().__iter__().__class__.__name__',
    'sum(1 for _ in (memoryview(b"ab")))',
    'list(iter(memoryview(b"abcd")[::2]))',
    'list(memoryview(b"abcd").cast("H"))',
    'list(memoryview(b"abcd").cast("B", (2, 2)))',
    'list(memoryview(b"a").cast("B", ()))',
]:
    attempt(source)
