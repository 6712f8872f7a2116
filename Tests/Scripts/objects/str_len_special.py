# small
# str.__len__ called by name, and what it is for.


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
    '("").__len__()',
    '("abc").__len__()',
    '("é\\U0001f600").__len__()',
    '("a%sb%d").__len__()',
    '("").__len__(1)',
    '("").__len__(x=1)',
    'str.__len__("a%sb%d")',
    'str.__len__(object())',
    'str.__len__()',
    'str.__len__.__name__',
    'len("")',
    'len("abc")',
    'len("é\\U0001f600")',
    'len("a%sb%d")',
    'bool("")',
    'bool("abc")',
    'bool("é\\U0001f600")',
    'bool("a%sb%d")',
    'len()',
    'len(1, 2)',
]:
    attempt(source)
