# small
# str.__gt__ called by name and as >, with operands of its own kind and of others.


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
    '("").__gt__("")',
    '("").__gt__("abd")',
    '("").__gt__("abc")',
    '("").__gt__("\\x00")',
    '("").__gt__(2)',
    '("").__gt__(0)',
    '("").__gt__(-1)',
    '("").__gt__(("x", 3))',
    '("abc").__gt__("")',
    '("abc").__gt__("abd")',
    '("abc").__gt__("abc")',
    '("abc").__gt__("\\x00")',
    '("abc").__gt__(2)',
    '("abc").__gt__(0)',
    '("abc").__gt__(-1)',
    '("abc").__gt__(("x", 3))',
    '("é\\U0001f600").__gt__("")',
    '("é\\U0001f600").__gt__("abd")',
    '("é\\U0001f600").__gt__("abc")',
    '("é\\U0001f600").__gt__("\\x00")',
    '("é\\U0001f600").__gt__(2)',
    '("é\\U0001f600").__gt__(0)',
    '("é\\U0001f600").__gt__(-1)',
    '("é\\U0001f600").__gt__(("x", 3))',
    '("a%sb%d").__gt__("")',
    '("a%sb%d").__gt__("abd")',
    '("a%sb%d").__gt__("abc")',
    '("a%sb%d").__gt__("\\x00")',
    '("a%sb%d").__gt__(2)',
    '("a%sb%d").__gt__(0)',
    '("a%sb%d").__gt__(-1)',
    '("a%sb%d").__gt__(("x", 3))',
    '("abc").__gt__(0)',
    '("abc").__gt__(3)',
    '("abc").__gt__(-2)',
    '("abc").__gt__(2 ** 70)',
    '("abc").__gt__(True)',
    '("abc").__gt__(1.5)',
    '("abc").__gt__(1j)',
    '("abc").__gt__("a")',
    '("abc").__gt__(b"a")',
    '("abc").__gt__([1])',
    '("abc").__gt__((1,))',
    '("abc").__gt__({1})',
    '("abc").__gt__({1: 2})',
    '("abc").__gt__(None)',
    '("abc").__gt__(int)',
    '("abc").__gt__(...)',
    '("abc").__gt__(NotImplemented)',
    '("abc") > ("")',
    '("abc") > ("abd")',
    '("abc") > ("abc")',
    '("abc") > ("\\x00")',
    '("abc") > (2)',
    '("").__gt__()',
    '("").__gt__(1, 2, 3)',
    '("").__gt__(other=1)',
    'str.__gt__()',
    'str.__gt__("abc", "")',
    'str.__gt__(None, "")',
    'str.__gt__(object(), 1)',
    'type(str.__gt__).__name__',
    'str.__gt__.__name__, str.__gt__.__qualname__',
    'str.__gt__.__objclass__',
]:
    attempt(source)
