# small
# bytes.__iter__ called by name, and what it is for.


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
    '(b"").__iter__()',
    '(b"ab").__iter__()',
    '(b"").__iter__(1)',
    '(b"").__iter__(x=1)',
    'bytes.__iter__(b"ab")',
    'bytes.__iter__(object())',
    'bytes.__iter__()',
    'bytes.__iter__.__name__',
    'list((b"").__iter__())',
    'list((b"ab").__iter__())',
    '(b"ab").__iter__().__length_hint__()',
    'next((b"").__iter__())',
    'next((b"").__iter__(), "end")',
    '(b"ab").__iter__().__iter__().__class__.__name__',
    'sum(1 for _ in (b"ab"))',
    'list(iter(b"abc"))',
    '[*b"ab"]',
]:
    attempt(source)
