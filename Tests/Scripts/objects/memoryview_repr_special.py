# small
# memoryview.__repr__ called by name, and what it is for.


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


recursive = []
recursive.append(recursive)


for source in [
    '(memoryview(b"abc")).__repr__()',
    '(memoryview(bytearray(b"abcdef"))[::2]).__repr__()',
    '(memoryview(b"abcd").cast("H")).__repr__()',
    '(memoryview(b"abc")).__repr__(1)',
    '(memoryview(b"abc")).__repr__(x=1)',
    'memoryview.__repr__(memoryview(b"abcd").cast("H"))',
    'memoryview.__repr__(object())',
    'memoryview.__repr__()',
    'memoryview.__repr__.__name__',
    'repr(memoryview(b"abc"))',
    'repr(memoryview(bytearray(b"abcdef"))[::2])',
    'repr(memoryview(b"abcd").cast("H"))',
    '1',
]:
    attempt(source)
