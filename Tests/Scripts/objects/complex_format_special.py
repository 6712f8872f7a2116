# small
# complex.__format__ with every kind of specification.


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
    "(1 + 2j).__format__('')",
    "(1 + 2j).__format__('.2f')",
    "(1 + 2j).__format__('g')",
    "(1 + 2j).__format__('>20')",
    "(1 + 2j).__format__('+')",
    "(1 + 2j).__format__('e')",
    "(1 + 2j).__format__(',')",
    "(1 + 2j).__format__('08')",
    "(1 + 2j).__format__('=9')",
    "(1 + 2j).__format__('%')",
    "(1 + 2j).__format__('d')",
    "(1 + 2j).__format__('n')",
    "(1 + 2j).__format__('.3')",
    "(1 + 2j).__format__('q')",
    "(1 + 2j).__format__('<')",
    "(1 + 2j).__format__('#')",
    "(-0.0 + 1.5j).__format__('')",
    "(-0.0 + 1.5j).__format__('.2f')",
    "(-0.0 + 1.5j).__format__('g')",
    "(-0.0 + 1.5j).__format__('>20')",
    "(-0.0 + 1.5j).__format__('+')",
    "(-0.0 + 1.5j).__format__('e')",
    "(-0.0 + 1.5j).__format__(',')",
    "(-0.0 + 1.5j).__format__('08')",
    "(-0.0 + 1.5j).__format__('=9')",
    "(-0.0 + 1.5j).__format__('%')",
    "(-0.0 + 1.5j).__format__('d')",
    "(-0.0 + 1.5j).__format__('n')",
    "(-0.0 + 1.5j).__format__('.3')",
    "(-0.0 + 1.5j).__format__('q')",
    "(-0.0 + 1.5j).__format__('<')",
    "(-0.0 + 1.5j).__format__('#')",
    '(complex("inf")).__format__(\'\')',
    '(complex("inf")).__format__(\'.2f\')',
    '(complex("inf")).__format__(\'g\')',
    '(complex("inf")).__format__(\'>20\')',
    '(complex("inf")).__format__(\'+\')',
    '(complex("inf")).__format__(\'e\')',
    '(complex("inf")).__format__(\',\')',
    '(complex("inf")).__format__(\'08\')',
    '(complex("inf")).__format__(\'=9\')',
    '(complex("inf")).__format__(\'%\')',
    '(complex("inf")).__format__(\'d\')',
    '(complex("inf")).__format__(\'n\')',
    '(complex("inf")).__format__(\'.3\')',
    '(complex("inf")).__format__(\'q\')',
    '(complex("inf")).__format__(\'<\')',
    '(complex("inf")).__format__(\'#\')',
    '(1 + 2j).__format__()',
    '(1 + 2j).__format__(5)',
    '(1 + 2j).__format__("", "")',
    'complex.__format__("a", "")',
]:
    attempt(source)
