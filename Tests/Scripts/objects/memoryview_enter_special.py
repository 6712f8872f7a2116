# small
# memoryview.__enter__ called by name, and what it is for.


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
    '(memoryview(b"ab")).__enter__()',
    '(memoryview(b"ab")).__enter__(1)',
    '(memoryview(b"ab")).__enter__(x=1)',
    'memoryview.__enter__(memoryview(b"ab"))',
    'memoryview.__enter__(object())',
    'memoryview.__enter__()',
    'memoryview.__enter__.__name__',
    '(lambda m: m.__enter__() is m)(memoryview(b"a"))',
    '(lambda m: (m.release(), m.__enter__()))(memoryview(b"a"))',
]:
    attempt(source)
