# small
# str.__getnewargs__ called by name, and what it is for.


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
    '("").__getnewargs__()',
    '("abc").__getnewargs__()',
    '("é").__getnewargs__()',
    '("").__getnewargs__(1)',
    '("").__getnewargs__(x=1)',
    'str.__getnewargs__("é")',
    'str.__getnewargs__(object())',
    'str.__getnewargs__()',
    'str.__getnewargs__.__name__',
    'str.__new__(str, *"abc".__getnewargs__()) == "abc"',
]:
    attempt(source)
