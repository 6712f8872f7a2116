# small
# str.__rmod__ called by name and as %, with operands of its own kind and of others.


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
    '("").__rmod__("")',
    '("").__rmod__("abd")',
    '("").__rmod__("abc")',
    '("").__rmod__("\\x00")',
    '("").__rmod__(2)',
    '("").__rmod__(0)',
    '("").__rmod__(-1)',
    '("").__rmod__(("x", 3))',
    '("abc").__rmod__("")',
    '("abc").__rmod__("abd")',
    '("abc").__rmod__("abc")',
    '("abc").__rmod__("\\x00")',
    '("abc").__rmod__(2)',
    '("abc").__rmod__(0)',
    '("abc").__rmod__(-1)',
    '("abc").__rmod__(("x", 3))',
    '("é\\U0001f600").__rmod__("")',
    '("é\\U0001f600").__rmod__("abd")',
    '("é\\U0001f600").__rmod__("abc")',
    '("é\\U0001f600").__rmod__("\\x00")',
    '("é\\U0001f600").__rmod__(2)',
    '("é\\U0001f600").__rmod__(0)',
    '("é\\U0001f600").__rmod__(-1)',
    '("é\\U0001f600").__rmod__(("x", 3))',
    '("a%sb%d").__rmod__("")',
    '("a%sb%d").__rmod__("abd")',
    '("a%sb%d").__rmod__("abc")',
    '("a%sb%d").__rmod__("\\x00")',
    '("a%sb%d").__rmod__(2)',
    '("a%sb%d").__rmod__(0)',
    '("a%sb%d").__rmod__(-1)',
    '("a%sb%d").__rmod__(("x", 3))',
    '("abc").__rmod__(0)',
    '("abc").__rmod__(3)',
    '("abc").__rmod__(-2)',
    '("abc").__rmod__(2 ** 70)',
    '("abc").__rmod__(True)',
    '("abc").__rmod__(1.5)',
    '("abc").__rmod__(1j)',
    '("abc").__rmod__("a")',
    '("abc").__rmod__(b"a")',
    '("abc").__rmod__([1])',
    '("abc").__rmod__((1,))',
    '("abc").__rmod__({1})',
    '("abc").__rmod__({1: 2})',
    '("abc").__rmod__(None)',
    '("abc").__rmod__(int)',
    '("abc").__rmod__(...)',
    '("abc").__rmod__(NotImplemented)',
    '("") % ("abc")',
    '("abd") % ("abc")',
    '("abc") % ("abc")',
    '("\\x00") % ("abc")',
    '(2) % ("abc")',
    '("").__rmod__()',
    '("").__rmod__(1, 2, 3)',
    '("").__rmod__(other=1)',
    'str.__rmod__()',
    'str.__rmod__("abc", "")',
    'str.__rmod__(None, "")',
    'str.__rmod__(object(), 1)',
    'type(str.__rmod__).__name__',
    'str.__rmod__.__name__, str.__rmod__.__qualname__',
    'str.__rmod__.__objclass__',
]:
    attempt(source)
