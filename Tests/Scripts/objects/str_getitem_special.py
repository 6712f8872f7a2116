# small
# str.__getitem__ called by name.


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
    '("abc").__getitem__(0)',
    '("abc").__getitem__(-1)',
    '("abc").__getitem__(3)',
    '("abc").__getitem__(-4)',
    '("abc").__getitem__(True)',
    '("abc").__getitem__(slice(1, None))',
    '("abc").__getitem__(slice(None, None, -1))',
    '("abc").__getitem__(slice(None, None, 0))',
    '("abc").__getitem__(slice(5, 1))',
    '("abc").__getitem__(1.0)',
    '("abc").__getitem__("a")',
    '("abc").__getitem__(None)',
    '("abc").__getitem__(2 ** 70)',
    '("abc").__getitem__((0,))',
    '("abc").__getitem__(slice("a"))',
    '("abc").__getitem__(b"a")',
    '("abc").__getitem__()',
    '("abc").__getitem__(0, 1)',
    'str.__getitem__(5, 0)',
    'str.__getitem__("abc", 1)',
    '("").__getitem__(0)',
    'type("abc"[:]).__name__',
]:
    attempt(source)
