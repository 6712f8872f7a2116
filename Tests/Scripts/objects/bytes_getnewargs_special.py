# small
# bytes.__getnewargs__ called by name, and what it is for.


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
    '(b"").__getnewargs__()',
    '(b"abc").__getnewargs__()',
    '(b"").__getnewargs__(1)',
    '(b"").__getnewargs__(x=1)',
    'bytes.__getnewargs__(b"abc")',
    'bytes.__getnewargs__(object())',
    'bytes.__getnewargs__()',
    'bytes.__getnewargs__.__name__',
    'bytes.__new__(bytes, *b"abc".__getnewargs__()) == b"abc"',
]:
    attempt(source)
