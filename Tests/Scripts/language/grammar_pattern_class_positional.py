# small
# positional_patterns of a class: by __match_args__, or the value itself for some built-in types.


class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f'Point({self.x}, {self.y})'


class Bare:
    def __repr__(self):
        return 'Bare'


class Twice:
    __match_args__ = ('a', 'a')
    a = 1

    def __repr__(self):
        return 'Twice'


class List:
    __match_args__ = ['a']
    a = 1

    def __repr__(self):
        return 'List'


class Number:
    __match_args__ = (1,)

    def __repr__(self):
        return 'Number'


class Missing:
    __match_args__ = ('nowhere',)

    def __repr__(self):
        return 'Missing'


class Self(int):
    pass


class Changed(int):
    __match_args__ = ('real', 'imag')



def attempt(code, subject):
    namespace = dict(globals(), subject=subject)
    before = set(namespace)
    try:
        exec(code, namespace)
    except Exception as error:
        return f'{type(error).__name__}: {error}'
    bound = {name: value for name, value in namespace.items() if name not in before and name not in ('matches', '__builtins__')}
    return ('yes' if namespace['matches'] else 'no') + (f' {bound}' if bound else '')


subjects = [
    0,
    1,
    -1,
    True,
    False,
    None,
    1.0,
    2.5,
    1 + 2j,
    -3j,
    "a",
    "ab",
    "",
    b"a",
    (),
    (1,),
    (1, 2),
    [1, 2, 3],
    [],
    {},
    {"a": 1},
    {1: 2, "x": [1, 2]},
    range(2),
    {1, 2},
    Point(1, 2),
    Point(1, Point(2, 3)),
    Bare(),
    Twice(),
    List(),
    Number(),
    Missing(),
    Self(7),
    Changed(8),
    bytearray(b"q"),
    frozenset([1]),
]
for pattern in [
    'int(x)',
    'bool(x)',
    'float(x)',
    'complex(x)',
    'str(x)',
    'bytes(x)',
    'bytearray(x)',
    'tuple(x)',
    'list(x)',
    'dict(x)',
    'set(x)',
    'frozenset(x)',
    'range(x)',
    'int(1 | -1 as x)',
    'int(x, y)',
    'Point(x)',
    'Point(x, y)',
    'Point(1, y)',
    'Point(x, Point(y, z))',
    'Point(x, y, z)',
    'Point(x,)',
    'Bare(x)',
    'Missing(x)',
    'Self(x)',
    'Changed(x)',
    'Changed(x, y)',
    'tuple((x, y))',
    'list([x, *_])',
    'dict({"a": x})',
    'str("a" as x)',
    'object(x)',
    'type(x)',
    'Point(*x)',
    'int(_)',
    'Twice(x, y)',
    'Twice(x)',
    'List(x)',
    'Number(x)',
]:
    print(pattern)
    try:
        code = compile(f'matches = False\nmatch subject:\n    case {pattern}: matches = True', '<pattern>', 'exec')
    except SyntaxError as error:
        print('   ', error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset))
        continue
    for subject in subjects:
        answer = attempt(code, subject)
        if answer != 'no':
            print('   ', repr(subject), '->', answer)
