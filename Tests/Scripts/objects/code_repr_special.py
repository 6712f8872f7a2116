# small
# code.__repr__ and __hash__.


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


def outer(x):
    def inner(a, b=2, *c, d: int = 4, **e) -> str:
        """Says."""
        return x, a, b, c, d, e
    return inner


def plain(a, b):
    return a, b


inner = outer(5)


for source in [
    'shown(plain.__code__).split(" at ")[0]',
    'repr(compile("1", "f", "eval"))[:22]',
    'type(plain.__code__).__repr__(5)',
    'repr(plain.__code__) == str(plain.__code__)',
    'repr(plain.__code__).endswith("line 30>")',
]:
    attempt(source)
