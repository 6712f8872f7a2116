# small
# complex_number: a real part with a sign perhaps, plus or minus an imaginary part.



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
    1 + 2j,
    1 - 2j,
    -1 + 2j,
    -1 - 2j,
    0j,
    0,
    2j,
    1.5 + 0j,
    1.5,
    1,
]
for pattern in [
    '1 + 2j',
    '1 - 2j',
    '-1 + 2j',
    '-1 - 2j',
    '1+2j',
    '0 + 2j',
    '0 - 0j',
    '1.5 + 0j',
    '1 + 0j',
    '-0.0 + 2j',
    '1 + 2',
    '1j + 2j',
    '2j + 1',
    '1 + -2j',
    '(1) + 2j',
    '1 * 2j',
    '1.0e0 + 2.0J',
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
