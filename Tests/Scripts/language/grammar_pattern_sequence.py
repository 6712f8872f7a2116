# small
# sequence_pattern: in brackets and parentheses; what is a sequence and what is not.

class Sized:
    def __len__(self):
        return 2

    def __getitem__(self, index):
        return index

    def __repr__(self):
        return 'Sized'


class Mine(list):
    def __len__(self):
        return 1



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
    Sized(),
    Mine([5, 6]),
    bytearray(b"a"),
    memoryview(b"a").tolist(),
    [[1, 2], [3, [4]]],
    [None],
    {}.keys(),
]
for pattern in [
    '[]',
    '()',
    '[x]',
    '(x,)',
    '[x, y]',
    '(x, y)',
    '[x, y,]',
    '[1, 2]',
    '[1, x]',
    '[[x, y], [z, [w]]]',
    '[(x, y), *_]',
    '[]  | [_]',
    '[x, x]',
    '[[]]',
    '[()]',
    '(x, (y, z))',
    '[None]',
    '[int(), int()]',
    '[[*x], [*y]]',
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
