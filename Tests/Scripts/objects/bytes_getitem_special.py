# small
# bytes.__getitem__ called by name.


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
    '(b"abc").__getitem__(0)',
    '(b"abc").__getitem__(-1)',
    '(b"abc").__getitem__(3)',
    '(b"abc").__getitem__(-4)',
    '(b"abc").__getitem__(True)',
    '(b"abc").__getitem__(slice(1, None))',
    '(b"abc").__getitem__(slice(None, None, -1))',
    '(b"abc").__getitem__(slice(None, None, 0))',
    '(b"abc").__getitem__(slice(5, 1))',
    '(b"abc").__getitem__(1.0)',
    '(b"abc").__getitem__("a")',
    '(b"abc").__getitem__(None)',
    '(b"abc").__getitem__(2 ** 70)',
    '(b"abc").__getitem__((0,))',
    '(b"abc").__getitem__(slice("a"))',
    '(b"abc").__getitem__(b"a")',
    '(b"abc").__getitem__()',
    '(b"abc").__getitem__(0, 1)',
    'bytes.__getitem__(5, 0)',
    'bytes.__getitem__(b"abc", 1)',
    '(b"").__getitem__(0)',
    'type(b"abc"[:]).__name__',
]:
    attempt(source)
