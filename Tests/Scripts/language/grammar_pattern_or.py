# small
# or_pattern: alternatives that bind the same names.



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
    1,
    2,
    3,
    "a",
    [1, 2],
    [2],
    {"a": 1},
    None,
]
for pattern in [
    '1 | 2',
    '1|2|3',
    '1 | "a" | None',
    '(1 | 2) | 3',
    '1 | (2 | 3)',
    '[1, x] | [x]',
    '[x] | {"a": x}',
    '[x, y] | [y]',
    'x | 1',
    '1 | x',
    '_ | 1',
    '(1 | 2) as x',
    '[1 | 2, 1 | 2]',
    '{"a": 1 | 2}',
    'int() | str()',
    'int(x) | str(x)',
    '1 | 2 if False',
    '[x, y] | [y, x]',
    '1 |',
    '| 1',
    '1 || 2',
    '1 or 2',
    '(1 | 2,)',
    '(x | x)',
    '1 | _',
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
