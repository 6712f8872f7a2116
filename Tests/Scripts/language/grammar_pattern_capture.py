# small
# capture_pattern: a name takes whatever is there.



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
    None,
    [1, 2],
    "a",
]
for pattern in [
    'x',
    '(x)',
    '((x))',
    'match',
    'case',
    'type',
    '__x',
    'é',
    'x if x',
    'x if not x',
    '[x, y]',
    '[x, _]',
    '(x, x)',
    'print',
    'x.y',
    'x()',
    'None',
    '__debug__',
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
