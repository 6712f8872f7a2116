# small
# str.__hash__: what is equal has the same.


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
    'hash("") == ("").__hash__()',
    'type(hash("")).__name__',
    'hash("") == hash("")',
    '("").__hash__(1)',
    'str.__hash__()',
    'str.__hash__(5)',
    'hash("a" + "b") == hash("ab")',
    'hash("ab") == hash(str(b"ab", "ascii"))',
    'hash("é") == hash("é")',
]:
    attempt(source)
