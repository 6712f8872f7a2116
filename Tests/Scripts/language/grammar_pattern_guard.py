# small
# guard: a condition behind the pattern.

def told(value):
    print('told', value, end=' ')
    return value


class Untrue:
    def __bool__(self):
        raise ValueError('no truth')



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
    [1, 2],
    "a",
]
for pattern in [
    'x if x',
    'x if not x',
    '_ if told(1)',
    '_ if told(0)',
    '1 if told(1)',
    '[x, y] if x < y',
    '[x, y] if x > y',
    'x if (z := x)',
    'x if undefined',
    'x if Untrue()',
    'x if 1 if 0 else 1',
    'x if x == 1 or x == "a"',
    'x if lambda: 0',
    'x if [y for y in [x]]',
    'x if x if',
    'x if',
    'x if y := 1',
    'x if 1, 2',
    'x if *y',
    'x if (yield)',
    '(x if x)',
    '[x if x]',
    'x as y if y == 1',
    '1 | 2 if True',
    'if x',
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
