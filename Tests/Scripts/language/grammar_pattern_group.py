# small
# group_pattern: brackets that only group.



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
    [1],
    (1, 2),
    (),
]
for pattern in [
    '(1)',
    '((1))',
    '(1 | 2)',
    '(x)',
    '(1 as x)',
    '((1 | 2) as x)',
    '(1,)',
    '()',
    '(())',
    '((x, y))',
    '(x), y',
    '([x])',
    '(1 | (2 | (3)))',
    '(1 | 2) | 3',
    '(*x)',
    '(*x,)',
    '(\n    1\n)',
    '(1) as x',
    '( )',
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
