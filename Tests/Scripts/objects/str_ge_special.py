# small
# str.__ge__ called by name and as >=, with operands of its own kind and of others.


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
    '("").__ge__("")',
    '("").__ge__("abd")',
    '("").__ge__("abc")',
    '("").__ge__("\\x00")',
    '("").__ge__(2)',
    '("").__ge__(0)',
    '("").__ge__(-1)',
    '("").__ge__(("x", 3))',
    '("abc").__ge__("")',
    '("abc").__ge__("abd")',
    '("abc").__ge__("abc")',
    '("abc").__ge__("\\x00")',
    '("abc").__ge__(2)',
    '("abc").__ge__(0)',
    '("abc").__ge__(-1)',
    '("abc").__ge__(("x", 3))',
    '("é\\U0001f600").__ge__("")',
    '("é\\U0001f600").__ge__("abd")',
    '("é\\U0001f600").__ge__("abc")',
    '("é\\U0001f600").__ge__("\\x00")',
    '("é\\U0001f600").__ge__(2)',
    '("é\\U0001f600").__ge__(0)',
    '("é\\U0001f600").__ge__(-1)',
    '("é\\U0001f600").__ge__(("x", 3))',
    '("a%sb%d").__ge__("")',
    '("a%sb%d").__ge__("abd")',
    '("a%sb%d").__ge__("abc")',
    '("a%sb%d").__ge__("\\x00")',
    '("a%sb%d").__ge__(2)',
    '("a%sb%d").__ge__(0)',
    '("a%sb%d").__ge__(-1)',
    '("a%sb%d").__ge__(("x", 3))',
    '("abc").__ge__(0)',
    '("abc").__ge__(3)',
    '("abc").__ge__(-2)',
    '("abc").__ge__(2 ** 70)',
    '("abc").__ge__(True)',
    '("abc").__ge__(1.5)',
    '("abc").__ge__(1j)',
    '("abc").__ge__("a")',
    '("abc").__ge__(b"a")',
    '("abc").__ge__([1])',
    '("abc").__ge__((1,))',
    '("abc").__ge__({1})',
    '("abc").__ge__({1: 2})',
    '("abc").__ge__(None)',
    '("abc").__ge__(int)',
    '("abc").__ge__(...)',
    '("abc").__ge__(NotImplemented)',
    '("abc") >= ("")',
    '("abc") >= ("abd")',
    '("abc") >= ("abc")',
    '("abc") >= ("\\x00")',
    '("abc") >= (2)',
    '("").__ge__()',
    '("").__ge__(1, 2, 3)',
    '("").__ge__(other=1)',
    'str.__ge__()',
    'str.__ge__("abc", "")',
    'str.__ge__(None, "")',
    'str.__ge__(object(), 1)',
    'type(str.__ge__).__name__',
    'str.__ge__.__name__, str.__ge__.__qualname__',
    'str.__ge__.__objclass__',
]:
    attempt(source)
