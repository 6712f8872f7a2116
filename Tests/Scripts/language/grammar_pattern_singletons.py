# small
# None, True and False: compared by identity.

class Equal:
    def __eq__(self, other):
        return True

    def __repr__(self):
        return 'Equal'



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
    None,
    True,
    False,
    0,
    1,
    1.0,
    0.0,
    "",
    Equal(),
    NotImplemented,
    ...,
]
for pattern in [
    'None',
    'True',
    'False',
    '1',
    '0',
    'True | 1',
    'None | False',
    '(None)',
    '(True) as truth',
    '[None]',
    'NotImplemented',
    '...',
    'not None',
    '-True',
    'True.real',
    'None()',
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
