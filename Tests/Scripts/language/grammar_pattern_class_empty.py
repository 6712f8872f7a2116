# small
# class_pattern without arguments: isinstance.


class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f'Point({self.x}, {self.y})'


class Bare:
    def __repr__(self):
        return 'Bare'


class Never(type):
    def __instancecheck__(cls, instance):
        return False


class Nobody(metaclass=Never):
    def __repr__(self):
        return 'Nobody'


class Always(type):
    def __instancecheck__(cls, instance):
        return True


class Everybody(metaclass=Always):
    pass


class Module:
    Type = int



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
    Bare(),
    Nobody(),
    int,
]
for pattern in [
    'int()',
    'float()',
    'complex()',
    'bool()',
    'str()',
    'bytes()',
    'tuple()',
    'list()',
    'dict()',
    'set()',
    'range()',
    'object()',
    'type()',
    'Point()',
    'Bare()',
    'Nobody()',
    'Everybody()',
    'Module.Type()',
    'int() | str()',
    'undefined()',
    'print()',
    'Module()',
    'int | str()',
    'int ()',
    'int(\n)',
    '(int)()',
    'list[int]()',
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
