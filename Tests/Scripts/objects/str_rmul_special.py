# small
# str.__rmul__ called by name and as *, with operands of its own kind and of others.


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
    '("").__rmul__("")',
    '("").__rmul__("abd")',
    '("").__rmul__("abc")',
    '("").__rmul__("\\x00")',
    '("").__rmul__(2)',
    '("").__rmul__(0)',
    '("").__rmul__(-1)',
    '("").__rmul__(("x", 3))',
    '("abc").__rmul__("")',
    '("abc").__rmul__("abd")',
    '("abc").__rmul__("abc")',
    '("abc").__rmul__("\\x00")',
    '("abc").__rmul__(2)',
    '("abc").__rmul__(0)',
    '("abc").__rmul__(-1)',
    '("abc").__rmul__(("x", 3))',
    '("é\\U0001f600").__rmul__("")',
    '("é\\U0001f600").__rmul__("abd")',
    '("é\\U0001f600").__rmul__("abc")',
    '("é\\U0001f600").__rmul__("\\x00")',
    '("é\\U0001f600").__rmul__(2)',
    '("é\\U0001f600").__rmul__(0)',
    '("é\\U0001f600").__rmul__(-1)',
    '("é\\U0001f600").__rmul__(("x", 3))',
    '("a%sb%d").__rmul__("")',
    '("a%sb%d").__rmul__("abd")',
    '("a%sb%d").__rmul__("abc")',
    '("a%sb%d").__rmul__("\\x00")',
    '("a%sb%d").__rmul__(2)',
    '("a%sb%d").__rmul__(0)',
    '("a%sb%d").__rmul__(-1)',
    '("a%sb%d").__rmul__(("x", 3))',
    '("abc").__rmul__(0)',
    '("abc").__rmul__(3)',
    '("abc").__rmul__(-2)',
    '("abc").__rmul__(True)',
    '("abc").__rmul__(1.5)',
    '("abc").__rmul__(1j)',
    '("abc").__rmul__("a")',
    '("abc").__rmul__(b"a")',
    '("abc").__rmul__([1])',
    '("abc").__rmul__((1,))',
    '("abc").__rmul__({1})',
    '("abc").__rmul__({1: 2})',
    '("abc").__rmul__(None)',
    '("abc").__rmul__(int)',
    '("abc").__rmul__(...)',
    '("abc").__rmul__(NotImplemented)',
    '("") * ("abc")',
    '("abd") * ("abc")',
    '("abc") * ("abc")',
    '("\\x00") * ("abc")',
    '(2) * ("abc")',
    '("").__rmul__()',
    '("").__rmul__(1, 2, 3)',
    '("").__rmul__(other=1)',
    'str.__rmul__()',
    'str.__rmul__("abc", "")',
    'str.__rmul__(None, "")',
    'str.__rmul__(object(), 1)',
    'type(str.__rmul__).__name__',
    'str.__rmul__.__name__, str.__rmul__.__qualname__',
    'str.__rmul__.__objclass__',
]:
    attempt(source)
