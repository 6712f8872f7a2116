# small
# bool.__format__ with every kind of specification.


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
    "(True).__format__('')",
    "(True).__format__('d')",
    "(True).__format__('5')",
    "(True).__format__('<5')",
    "(True).__format__('x')",
    "(True).__format__('s')",
    "(True).__format__('.2f')",
    "(True).__format__('b')",
    "(True).__format__(',')",
    "(True).__format__('+')",
    "(True).__format__('c')",
    "(True).__format__('q')",
    "(False).__format__('')",
    "(False).__format__('d')",
    "(False).__format__('5')",
    "(False).__format__('<5')",
    "(False).__format__('x')",
    "(False).__format__('s')",
    "(False).__format__('.2f')",
    "(False).__format__('b')",
    "(False).__format__(',')",
    "(False).__format__('+')",
    "(False).__format__('c')",
    "(False).__format__('q')",
    '(True).__format__()',
    '(True).__format__(5)',
    '(True).__format__("", "")',
    'bool.__format__("a", "")',
]:
    attempt(source)
