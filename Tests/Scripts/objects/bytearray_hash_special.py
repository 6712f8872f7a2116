# small
# bytearray cannot be hashed.


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
    'hash(bytearray(b"abc"))',
    '(bytearray(b"abc")).__hash__',
    '{bytearray(b"abc")}',
    '{bytearray(b"abc"): 1}',
    'bytearray.__hash__',
    '(bytearray(b"abc")) in {1, 2}',
    'hash((bytearray(b"abc"),))',
    'set([bytearray(b"abc")])',
    'isinstance(bytearray(b"abc"), object)',
]:
    attempt(source)
