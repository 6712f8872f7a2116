# small
# bytearray.__str__ called by name, and what it is for.


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
    '(bytearray()).__str__()',
    '(bytearray(b"abc")).__str__()',
    '(bytearray(b"\\xff%s%d")).__str__()',
    '(bytearray()).__str__(1)',
    '(bytearray()).__str__(x=1)',
    'object.__str__(bytearray(b"\\xff%s%d"))',
    'object.__str__(object)',
    'object.__str__()',
    'object.__str__.__name__',
    'str(bytearray())',
    'str(bytearray(b"abc"))',
    'str(bytearray(b"\\xff%s%d"))',
    '"%s" % (bytearray(b"abc"),)',
]:
    attempt(source)
