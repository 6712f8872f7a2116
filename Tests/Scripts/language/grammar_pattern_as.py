# small
# as_pattern: a name for what matched.



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
    [1, 2],
    {"a": 1},
    "a",
]
for pattern in [
    '1 as x',
    '(1 as x)',
    '1 | 2 as x',
    '(1 | 2) as x',
    '[1, 2] as x',
    '[1 as x, 2 as y]',
    '[a, b] as x',
    '(1 as x) as y',
    'int() as x',
    'int(x) as y',
    '{"a": 1 as x} as y',
    '[*a] as x',
    '1 as x if x > 1',
    '_ as x',
    'x as y',
    '1 as x as y',
    '1 as _',
    '1 as x.y',
    '1 as 2',
    '1 as x | 2',
    '(1 as x) | (2 as x)',
    '(1 as x) | (2 as y)',
    '1 as None',
    '1 as match',
    '1 as(x)',
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
