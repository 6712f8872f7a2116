# small
# bytearray.__len__ called by name, and what it is for.


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
    '(bytearray()).__len__()',
    '(bytearray(b"abc")).__len__()',
    '(bytearray(b"\\xff%s%d")).__len__()',
    '(bytearray()).__len__(1)',
    '(bytearray()).__len__(x=1)',
    'bytearray.__len__(bytearray(b"\\xff%s%d"))',
    'bytearray.__len__(object())',
    'bytearray.__len__()',
    'bytearray.__len__.__name__',
    'len(bytearray())',
    'len(bytearray(b"abc"))',
    'len(bytearray(b"\\xff%s%d"))',
    'bool(bytearray())',
    'bool(bytearray(b"abc"))',
    'bool(bytearray(b"\\xff%s%d"))',
    'len()',
    'len(1, 2)',
]:
    attempt(source)
