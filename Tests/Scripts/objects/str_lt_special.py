# small
# str.__lt__ called by name and as <, with operands of its own kind and of others.


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
    '("").__lt__("")',
    '("").__lt__("abd")',
    '("").__lt__("abc")',
    '("").__lt__("\\x00")',
    '("").__lt__(2)',
    '("").__lt__(0)',
    '("").__lt__(-1)',
    '("").__lt__(("x", 3))',
    '("abc").__lt__("")',
    '("abc").__lt__("abd")',
    '("abc").__lt__("abc")',
    '("abc").__lt__("\\x00")',
    '("abc").__lt__(2)',
    '("abc").__lt__(0)',
    '("abc").__lt__(-1)',
    '("abc").__lt__(("x", 3))',
    '("é\\U0001f600").__lt__("")',
    '("é\\U0001f600").__lt__("abd")',
    '("é\\U0001f600").__lt__("abc")',
    '("é\\U0001f600").__lt__("\\x00")',
    '("é\\U0001f600").__lt__(2)',
    '("é\\U0001f600").__lt__(0)',
    '("é\\U0001f600").__lt__(-1)',
    '("é\\U0001f600").__lt__(("x", 3))',
    '("a%sb%d").__lt__("")',
    '("a%sb%d").__lt__("abd")',
    '("a%sb%d").__lt__("abc")',
    '("a%sb%d").__lt__("\\x00")',
    '("a%sb%d").__lt__(2)',
    '("a%sb%d").__lt__(0)',
    '("a%sb%d").__lt__(-1)',
    '("a%sb%d").__lt__(("x", 3))',
    '("abc").__lt__(0)',
    '("abc").__lt__(3)',
    '("abc").__lt__(-2)',
    '("abc").__lt__(2 ** 70)',
    '("abc").__lt__(True)',
    '("abc").__lt__(1.5)',
    '("abc").__lt__(1j)',
    '("abc").__lt__("a")',
    '("abc").__lt__(b"a")',
    '("abc").__lt__([1])',
    '("abc").__lt__((1,))',
    '("abc").__lt__({1})',
    '("abc").__lt__({1: 2})',
    '("abc").__lt__(None)',
    '("abc").__lt__(int)',
    '("abc").__lt__(...)',
    '("abc").__lt__(NotImplemented)',
    '("abc") < ("")',
    '("abc") < ("abd")',
    '("abc") < ("abc")',
    '("abc") < ("\\x00")',
    '("abc") < (2)',
    '("").__lt__()',
    '("").__lt__(1, 2, 3)',
    '("").__lt__(other=1)',
    'str.__lt__()',
    'str.__lt__("abc", "")',
    'str.__lt__(None, "")',
    'str.__lt__(object(), 1)',
    'type(str.__lt__).__name__',
    'str.__lt__.__name__, str.__lt__.__qualname__',
    'str.__lt__.__objclass__',
]:
    attempt(source)
