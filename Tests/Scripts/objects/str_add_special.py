# small
# str.__add__ called by name and as +, with operands of its own kind and of others.


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
    '("").__add__("")',
    '("").__add__("abd")',
    '("").__add__("abc")',
    '("").__add__("\\x00")',
    '("").__add__(2)',
    '("").__add__(0)',
    '("").__add__(-1)',
    '("").__add__(("x", 3))',
    '("abc").__add__("")',
    '("abc").__add__("abd")',
    '("abc").__add__("abc")',
    '("abc").__add__("\\x00")',
    '("abc").__add__(2)',
    '("abc").__add__(0)',
    '("abc").__add__(-1)',
    '("abc").__add__(("x", 3))',
    '("é\\U0001f600").__add__("")',
    '("é\\U0001f600").__add__("abd")',
    '("é\\U0001f600").__add__("abc")',
    '("é\\U0001f600").__add__("\\x00")',
    '("é\\U0001f600").__add__(2)',
    '("é\\U0001f600").__add__(0)',
    '("é\\U0001f600").__add__(-1)',
    '("é\\U0001f600").__add__(("x", 3))',
    '("a%sb%d").__add__("")',
    '("a%sb%d").__add__("abd")',
    '("a%sb%d").__add__("abc")',
    '("a%sb%d").__add__("\\x00")',
    '("a%sb%d").__add__(2)',
    '("a%sb%d").__add__(0)',
    '("a%sb%d").__add__(-1)',
    '("a%sb%d").__add__(("x", 3))',
    '("abc").__add__(0)',
    '("abc").__add__(3)',
    '("abc").__add__(-2)',
    '("abc").__add__(2 ** 70)',
    '("abc").__add__(True)',
    '("abc").__add__(1.5)',
    '("abc").__add__(1j)',
    '("abc").__add__("a")',
    '("abc").__add__(b"a")',
    '("abc").__add__([1])',
    '("abc").__add__((1,))',
    '("abc").__add__({1})',
    '("abc").__add__({1: 2})',
    '("abc").__add__(None)',
    '("abc").__add__(int)',
    '("abc").__add__(...)',
    '("abc").__add__(NotImplemented)',
    '("abc") + ("")',
    '("abc") + ("abd")',
    '("abc") + ("abc")',
    '("abc") + ("\\x00")',
    '("abc") + (2)',
    '("").__add__()',
    '("").__add__(1, 2, 3)',
    '("").__add__(other=1)',
    'str.__add__()',
    'str.__add__("abc", "")',
    'str.__add__(None, "")',
    'str.__add__(object(), 1)',
    'type(str.__add__).__name__',
    'str.__add__.__name__, str.__add__.__qualname__',
    'str.__add__.__objclass__',
]:
    attempt(source)
