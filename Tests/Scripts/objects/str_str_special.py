# small
# str.__str__ called by name, and what it is for.


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
    '("").__str__()',
    '("abc").__str__()',
    '("é\\U0001f600").__str__()',
    '("a%sb%d").__str__()',
    '("").__str__(1)',
    '("").__str__(x=1)',
    'str.__str__("a%sb%d")',
    'str.__str__(object())',
    'str.__str__()',
    'str.__str__.__name__',
    'str("")',
    'str("abc")',
    'str("é\\U0001f600")',
    'str("a%sb%d")',
    '"%s" % ("abc",)',
]:
    attempt(source)
