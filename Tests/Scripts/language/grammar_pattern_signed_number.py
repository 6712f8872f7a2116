# small
# signed_number: a number with a minus or without.



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
    -0.0,
    1,
    -1,
    -1.5,
    -2 ** 70,
    -1j,
    1j,
    "-1",
    True,
    -True,
]
for pattern in [
    '-1',
    '- 1',
    '-0',
    '-0.0',
    '-1.5',
    '-1.5e0',
    '-1j',
    '-0j',
    '-1180591620717411303424',
    '-0x1',
    '-\\\n1',
    '+1',
    '--1',
    '~1',
    '-(1)',
    '-True',
    '-a',
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
