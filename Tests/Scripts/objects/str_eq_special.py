# small
# str.__eq__ called by name and as ==, with operands of its own kind and of others.


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
    '("").__eq__("")',
    '("").__eq__("abd")',
    '("").__eq__("abc")',
    '("").__eq__("\\x00")',
    '("").__eq__(2)',
    '("").__eq__(0)',
    '("").__eq__(-1)',
    '("").__eq__(("x", 3))',
    '("abc").__eq__("")',
    '("abc").__eq__("abd")',
    '("abc").__eq__("abc")',
    '("abc").__eq__("\\x00")',
    '("abc").__eq__(2)',
    '("abc").__eq__(0)',
    '("abc").__eq__(-1)',
    '("abc").__eq__(("x", 3))',
    '("é\\U0001f600").__eq__("")',
    '("é\\U0001f600").__eq__("abd")',
    '("é\\U0001f600").__eq__("abc")',
    '("é\\U0001f600").__eq__("\\x00")',
    '("é\\U0001f600").__eq__(2)',
    '("é\\U0001f600").__eq__(0)',
    '("é\\U0001f600").__eq__(-1)',
    '("é\\U0001f600").__eq__(("x", 3))',
    '("a%sb%d").__eq__("")',
    '("a%sb%d").__eq__("abd")',
    '("a%sb%d").__eq__("abc")',
    '("a%sb%d").__eq__("\\x00")',
    '("a%sb%d").__eq__(2)',
    '("a%sb%d").__eq__(0)',
    '("a%sb%d").__eq__(-1)',
    '("a%sb%d").__eq__(("x", 3))',
    '("abc").__eq__(0)',
    '("abc").__eq__(3)',
    '("abc").__eq__(-2)',
    '("abc").__eq__(2 ** 70)',
    '("abc").__eq__(True)',
    '("abc").__eq__(1.5)',
    '("abc").__eq__(1j)',
    '("abc").__eq__("a")',
    '("abc").__eq__(b"a")',
    '("abc").__eq__([1])',
    '("abc").__eq__((1,))',
    '("abc").__eq__({1})',
    '("abc").__eq__({1: 2})',
    '("abc").__eq__(None)',
    '("abc").__eq__(int)',
    '("abc").__eq__(...)',
    '("abc").__eq__(NotImplemented)',
    '("abc") == ("")',
    '("abc") == ("abd")',
    '("abc") == ("abc")',
    '("abc") == ("\\x00")',
    '("abc") == (2)',
    '("").__eq__()',
    '("").__eq__(1, 2, 3)',
    '("").__eq__(other=1)',
    'str.__eq__()',
    'str.__eq__("abc", "")',
    'str.__eq__(None, "")',
    'str.__eq__(object(), 1)',
    'type(str.__eq__).__name__',
    'str.__eq__.__name__, str.__eq__.__qualname__',
    'str.__eq__.__objclass__',
]:
    attempt(source)
