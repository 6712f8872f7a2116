# small
# star_pattern: a star takes what the others leave.



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
    (),
    [1],
    (1, 2),
    [1, 2, 3],
    range(4),
    "abc",
    {1, 2},
    [1, [2, 3]],
]
for pattern in [
    '[*x]',
    '[*_]',
    '[x, *y]',
    '[*x, y]',
    '[x, *y, z]',
    '[x, y, *z, w]',
    '[*x, y, z]',
    '(*x,)',
    '(*_, x)',
    '*x,',
    '[1, *x]',
    '[*x, 3]',
    '[1, *_, 3]',
    '[_, [*x]]',
    '[* x]',
    '[*x, *y]',
    '[*(x)]',
    '[*1]',
    '[*x as y]',
    '[*x.y]',
    '*x',
    '{*x}',
    '[*x] as y',
    '[*x] | [*x]',
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
