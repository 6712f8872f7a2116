# small
# bytes.__repr__ called by name, and what it is for.


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
    '(b"").__repr__()',
    '(b"abc").__repr__()',
    '(b"\\xff%s%d").__repr__()',
    '(b"\'").__repr__()',
    '(b"\'\\"\\n\\\\\\x80").__repr__()',
    '(bytes(range(30, 40))).__repr__()',
    '(b"").__repr__(1)',
    '(b"").__repr__(x=1)',
    'bytes.__repr__(bytes(range(30, 40)))',
    'bytes.__repr__(object())',
    'bytes.__repr__()',
    'bytes.__repr__.__name__',
    'repr(b"")',
    'repr(b"abc")',
    'repr(b"\\xff%s%d")',
    'repr(b"\'")',
    '1',
]:
    attempt(source)
