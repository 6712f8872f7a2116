# small
# str.__iter__ called by name, and what it is for.


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
    '("").__iter__()',
    '("aé\\U0001f600").__iter__()',
    '("").__iter__(1)',
    '("").__iter__(x=1)',
    'str.__iter__("aé\\U0001f600")',
    'str.__iter__(object())',
    'str.__iter__()',
    'str.__iter__.__name__',
    'list(("").__iter__())',
    'list(("aé\\U0001f600").__iter__())',
    '("aé\\U0001f600").__iter__().__length_hint__()',
    'next(("").__iter__())',
    'next(("").__iter__(), "end")',
    '("aé\\U0001f600").__iter__().__iter__().__class__.__name__',
    'sum(1 for _ in ("aé\\U0001f600"))',
    'list(iter("abc"))',
    '[*"ab"]',
    'list("a\\ud800b")',
]:
    attempt(source)
