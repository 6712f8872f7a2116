# small
# open_sequence_pattern: commas without brackets.



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
]
for pattern in [
    'x,',
    'x, y',
    'x, y,',
    '1, y',
    '*x,',
    'x, *y',
    '*x, y',
    'x, *y, z',
    '*_,',
    '1, *_',
    '(x, y), z',
    '[x], *_',
    'x, y if x == 1',
    'x, y as z',
    '(x, y) as z',
    'x as y, z',
    '1 | 2, x',
    ',',
    'x,, y',
    '*x',
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
