# small
# str.__mod__ called by name and as %, with operands of its own kind and of others.


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
    '("").__mod__("")',
    '("").__mod__("abd")',
    '("").__mod__("abc")',
    '("").__mod__("\\x00")',
    '("").__mod__(2)',
    '("").__mod__(0)',
    '("").__mod__(-1)',
    '("").__mod__(("x", 3))',
    '("abc").__mod__("")',
    '("abc").__mod__("abd")',
    '("abc").__mod__("abc")',
    '("abc").__mod__("\\x00")',
    '("abc").__mod__(2)',
    '("abc").__mod__(0)',
    '("abc").__mod__(-1)',
    '("abc").__mod__(("x", 3))',
    '("é\\U0001f600").__mod__("")',
    '("é\\U0001f600").__mod__("abd")',
    '("é\\U0001f600").__mod__("abc")',
    '("é\\U0001f600").__mod__("\\x00")',
    '("é\\U0001f600").__mod__(2)',
    '("é\\U0001f600").__mod__(0)',
    '("é\\U0001f600").__mod__(-1)',
    '("é\\U0001f600").__mod__(("x", 3))',
    '("a%sb%d").__mod__("")',
    '("a%sb%d").__mod__("abd")',
    '("a%sb%d").__mod__("abc")',
    '("a%sb%d").__mod__("\\x00")',
    '("a%sb%d").__mod__(2)',
    '("a%sb%d").__mod__(0)',
    '("a%sb%d").__mod__(-1)',
    '("a%sb%d").__mod__(("x", 3))',
    '("abc").__mod__(0)',
    '("abc").__mod__(3)',
    '("abc").__mod__(-2)',
    '("abc").__mod__(2 ** 70)',
    '("abc").__mod__(True)',
    '("abc").__mod__(1.5)',
    '("abc").__mod__(1j)',
    '("abc").__mod__("a")',
    '("abc").__mod__(b"a")',
    '("abc").__mod__([1])',
    '("abc").__mod__((1,))',
    '("abc").__mod__({1})',
    '("abc").__mod__({1: 2})',
    '("abc").__mod__(None)',
    '("abc").__mod__(int)',
    '("abc").__mod__(...)',
    '("abc").__mod__(NotImplemented)',
    '("abc") % ("")',
    '("abc") % ("abd")',
    '("abc") % ("abc")',
    '("abc") % ("\\x00")',
    '("abc") % (2)',
    '("").__mod__()',
    '("").__mod__(1, 2, 3)',
    '("").__mod__(other=1)',
    'str.__mod__()',
    'str.__mod__("abc", "")',
    'str.__mod__(None, "")',
    'str.__mod__(object(), 1)',
    'type(str.__mod__).__name__',
    'str.__mod__.__name__, str.__mod__.__qualname__',
    'str.__mod__.__objclass__',
]:
    attempt(source)
