# small
# str.__mul__ called by name and as *, with operands of its own kind and of others.


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
    '("").__mul__("")',
    '("").__mul__("abd")',
    '("").__mul__("abc")',
    '("").__mul__("\\x00")',
    '("").__mul__(2)',
    '("").__mul__(0)',
    '("").__mul__(-1)',
    '("").__mul__(("x", 3))',
    '("abc").__mul__("")',
    '("abc").__mul__("abd")',
    '("abc").__mul__("abc")',
    '("abc").__mul__("\\x00")',
    '("abc").__mul__(2)',
    '("abc").__mul__(0)',
    '("abc").__mul__(-1)',
    '("abc").__mul__(("x", 3))',
    '("é\\U0001f600").__mul__("")',
    '("é\\U0001f600").__mul__("abd")',
    '("é\\U0001f600").__mul__("abc")',
    '("é\\U0001f600").__mul__("\\x00")',
    '("é\\U0001f600").__mul__(2)',
    '("é\\U0001f600").__mul__(0)',
    '("é\\U0001f600").__mul__(-1)',
    '("é\\U0001f600").__mul__(("x", 3))',
    '("a%sb%d").__mul__("")',
    '("a%sb%d").__mul__("abd")',
    '("a%sb%d").__mul__("abc")',
    '("a%sb%d").__mul__("\\x00")',
    '("a%sb%d").__mul__(2)',
    '("a%sb%d").__mul__(0)',
    '("a%sb%d").__mul__(-1)',
    '("a%sb%d").__mul__(("x", 3))',
    '("abc").__mul__(0)',
    '("abc").__mul__(3)',
    '("abc").__mul__(-2)',
    '("abc").__mul__(True)',
    '("abc").__mul__(1.5)',
    '("abc").__mul__(1j)',
    '("abc").__mul__("a")',
    '("abc").__mul__(b"a")',
    '("abc").__mul__([1])',
    '("abc").__mul__((1,))',
    '("abc").__mul__({1})',
    '("abc").__mul__({1: 2})',
    '("abc").__mul__(None)',
    '("abc").__mul__(int)',
    '("abc").__mul__(...)',
    '("abc").__mul__(NotImplemented)',
    '("abc") * ("")',
    '("abc") * ("abd")',
    '("abc") * ("abc")',
    '("abc") * ("\\x00")',
    '("abc") * (2)',
    '("").__mul__()',
    '("").__mul__(1, 2, 3)',
    '("").__mul__(other=1)',
    'str.__mul__()',
    'str.__mul__("abc", "")',
    'str.__mul__(None, "")',
    'str.__mul__(object(), 1)',
    'type(str.__mul__).__name__',
    'str.__mul__.__name__, str.__mul__.__qualname__',
    'str.__mul__.__objclass__',
]:
    attempt(source)
