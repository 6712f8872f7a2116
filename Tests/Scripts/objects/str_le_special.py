# small
# str.__le__ called by name and as <=, with operands of its own kind and of others.


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
    '("").__le__("")',
    '("").__le__("abd")',
    '("").__le__("abc")',
    '("").__le__("\\x00")',
    '("").__le__(2)',
    '("").__le__(0)',
    '("").__le__(-1)',
    '("").__le__(("x", 3))',
    '("abc").__le__("")',
    '("abc").__le__("abd")',
    '("abc").__le__("abc")',
    '("abc").__le__("\\x00")',
    '("abc").__le__(2)',
    '("abc").__le__(0)',
    '("abc").__le__(-1)',
    '("abc").__le__(("x", 3))',
    '("é\\U0001f600").__le__("")',
    '("é\\U0001f600").__le__("abd")',
    '("é\\U0001f600").__le__("abc")',
    '("é\\U0001f600").__le__("\\x00")',
    '("é\\U0001f600").__le__(2)',
    '("é\\U0001f600").__le__(0)',
    '("é\\U0001f600").__le__(-1)',
    '("é\\U0001f600").__le__(("x", 3))',
    '("a%sb%d").__le__("")',
    '("a%sb%d").__le__("abd")',
    '("a%sb%d").__le__("abc")',
    '("a%sb%d").__le__("\\x00")',
    '("a%sb%d").__le__(2)',
    '("a%sb%d").__le__(0)',
    '("a%sb%d").__le__(-1)',
    '("a%sb%d").__le__(("x", 3))',
    '("abc").__le__(0)',
    '("abc").__le__(3)',
    '("abc").__le__(-2)',
    '("abc").__le__(2 ** 70)',
    '("abc").__le__(True)',
    '("abc").__le__(1.5)',
    '("abc").__le__(1j)',
    '("abc").__le__("a")',
    '("abc").__le__(b"a")',
    '("abc").__le__([1])',
    '("abc").__le__((1,))',
    '("abc").__le__({1})',
    '("abc").__le__({1: 2})',
    '("abc").__le__(None)',
    '("abc").__le__(int)',
    '("abc").__le__(...)',
    '("abc").__le__(NotImplemented)',
    '("abc") <= ("")',
    '("abc") <= ("abd")',
    '("abc") <= ("abc")',
    '("abc") <= ("\\x00")',
    '("abc") <= (2)',
    '("").__le__()',
    '("").__le__(1, 2, 3)',
    '("").__le__(other=1)',
    'str.__le__()',
    'str.__le__("abc", "")',
    'str.__le__(None, "")',
    'str.__le__(object(), 1)',
    'type(str.__le__).__name__',
    'str.__le__.__name__, str.__le__.__qualname__',
    'str.__le__.__objclass__',
]:
    attempt(source)
