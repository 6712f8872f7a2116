# small
# literal_pattern: numbers, strings, singletons, and what equals them.



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
    '0',
    '1',
    '-1',
    '1.0',
    '2.5',
    '1 + 2j',
    '1 - 2j',
    '-3j',
    '"a"',
    "'a' 'b'",
    '"""a"""',
    'b"a"',
    'b"" b"a"',
    'None',
    'True',
    'False',
    '-0',
    '0x1',
    '1_0',
    '0b1',
    '1e0',
    'r"a"',
    '""',
    '-2.5 + 1j',
    '0 + 1j',
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
