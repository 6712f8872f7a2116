# small
# bool: what it inherits from int, called by name and through operators.


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
    'abs(True)',
    'True + True',
    'True - 2',
    'True * 3',
    'True / 2',
    'True // 2',
    'True % 2',
    'True ** 2',
    'divmod(True, 2)',
    'True << 2',
    'True >> 1',
    '-True',
    '+True',
    '~True',
    'int(True)',
    'float(True)',
    'True.__index__()',
    'round(True)',
    'round(True, 1)',
    'True.__ceil__(), True.__floor__(), True.__trunc__()',
    'True.__getnewargs__()',
    'True == 1',
    'True != 1.0',
    'True < 2',
    'True <= 1',
    'True > 0',
    'True >= 2',
    'True.as_integer_ratio()',
    'True.bit_count()',
    'True.bit_length()',
    'True.conjugate()',
    'True.denominator',
    'True.numerator',
    'True.real',
    'True.imag',
    'bool.from_bytes(b"\\x00", "big")',
    'bool.from_bytes(b"\\x05", "big")',
    'True.to_bytes(2, "little")',
    '2 + True',
    '2 - True',
    '2 * True',
    '2 / True',
    '2 // True',
    '2 % True',
    '2 ** True',
    'divmod(2, True)',
    '2 << True',
    '2 >> True',
    'True & 3',
    '3 & True',
    'True | 2',
    '2 | True',
    'True ^ 3',
    '3 ^ True',
    '1.5 + True',
    'True + 1.5',
    'True + "a"',
    '"a" * True',
    '[1][False]',
    'True.real is True',
    'True.__hash__()',
    'True.__round__(None)',
    'True.__pow__(2, 5)',
    'True.__radd__(1)',
    'bool.__add__(True, True)',
    'bool.__add__(2, True)',
    'int.__add__(True, True)',
    'format(True, "d")',
    'format(True, "")',
    'format(True, "5")',
    'f"{True:x}{False:>7}"',
]:
    attempt(source)
