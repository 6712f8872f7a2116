# small
# str.__ne__ called by name and as !=, with operands of its own kind and of others.


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
    '("").__ne__("")',
    '("").__ne__("abd")',
    '("").__ne__("abc")',
    '("").__ne__("\\x00")',
    '("").__ne__(2)',
    '("").__ne__(0)',
    '("").__ne__(-1)',
    '("").__ne__(("x", 3))',
    '("abc").__ne__("")',
    '("abc").__ne__("abd")',
    '("abc").__ne__("abc")',
    '("abc").__ne__("\\x00")',
    '("abc").__ne__(2)',
    '("abc").__ne__(0)',
    '("abc").__ne__(-1)',
    '("abc").__ne__(("x", 3))',
    '("é\\U0001f600").__ne__("")',
    '("é\\U0001f600").__ne__("abd")',
    '("é\\U0001f600").__ne__("abc")',
    '("é\\U0001f600").__ne__("\\x00")',
    '("é\\U0001f600").__ne__(2)',
    '("é\\U0001f600").__ne__(0)',
    '("é\\U0001f600").__ne__(-1)',
    '("é\\U0001f600").__ne__(("x", 3))',
    '("a%sb%d").__ne__("")',
    '("a%sb%d").__ne__("abd")',
    '("a%sb%d").__ne__("abc")',
    '("a%sb%d").__ne__("\\x00")',
    '("a%sb%d").__ne__(2)',
    '("a%sb%d").__ne__(0)',
    '("a%sb%d").__ne__(-1)',
    '("a%sb%d").__ne__(("x", 3))',
    '("abc").__ne__(0)',
    '("abc").__ne__(3)',
    '("abc").__ne__(-2)',
    '("abc").__ne__(2 ** 70)',
    '("abc").__ne__(True)',
    '("abc").__ne__(1.5)',
    '("abc").__ne__(1j)',
    '("abc").__ne__("a")',
    '("abc").__ne__(b"a")',
    '("abc").__ne__([1])',
    '("abc").__ne__((1,))',
    '("abc").__ne__({1})',
    '("abc").__ne__({1: 2})',
    '("abc").__ne__(None)',
    '("abc").__ne__(int)',
    '("abc").__ne__(...)',
    '("abc").__ne__(NotImplemented)',
    '("abc") != ("")',
    '("abc") != ("abd")',
    '("abc") != ("abc")',
    '("abc") != ("\\x00")',
    '("abc") != (2)',
    '("").__ne__()',
    '("").__ne__(1, 2, 3)',
    '("").__ne__(other=1)',
    'str.__ne__()',
    'str.__ne__("abc", "")',
    'str.__ne__(None, "")',
    'str.__ne__(object(), 1)',
    'type(str.__ne__).__name__',
    'str.__ne__.__name__, str.__ne__.__qualname__',
    'str.__ne__.__objclass__',
]:
    attempt(source)
