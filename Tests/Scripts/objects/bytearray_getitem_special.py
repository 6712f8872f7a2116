# small
# bytearray.__getitem__ called by name.


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
    '(bytearray(b"abc")).__getitem__(0)',
    '(bytearray(b"abc")).__getitem__(-1)',
    '(bytearray(b"abc")).__getitem__(3)',
    '(bytearray(b"abc")).__getitem__(-4)',
    '(bytearray(b"abc")).__getitem__(True)',
    '(bytearray(b"abc")).__getitem__(slice(1, None))',
    '(bytearray(b"abc")).__getitem__(slice(None, None, -1))',
    '(bytearray(b"abc")).__getitem__(slice(None, None, 0))',
    '(bytearray(b"abc")).__getitem__(slice(5, 1))',
    '(bytearray(b"abc")).__getitem__(1.0)',
    '(bytearray(b"abc")).__getitem__("a")',
    '(bytearray(b"abc")).__getitem__(None)',
    '(bytearray(b"abc")).__getitem__(2 ** 70)',
    '(bytearray(b"abc")).__getitem__((0,))',
    '(bytearray(b"abc")).__getitem__(slice("a"))',
    '(bytearray(b"abc")).__getitem__(b"a")',
    '(bytearray(b"abc")).__getitem__()',
    '(bytearray(b"abc")).__getitem__(0, 1)',
    'bytearray.__getitem__(5, 0)',
    'bytearray.__getitem__(bytearray(b"abc"), 1)',
    '(bytearray()).__getitem__(0)',
    'type(bytearray(b"abc")[:]).__name__',
]:
    attempt(source)
