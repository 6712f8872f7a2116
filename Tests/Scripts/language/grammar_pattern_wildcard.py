# small
# wildcard_pattern: _ takes everything and binds nothing.



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
    (1,),
    {"a": 1},
    "a",
]
for pattern in [
    '_',
    '(_)',
    '[_]',
    '[_, _]',
    '_,',
    '[*_]',
    '[_, *_]',
    '{"a": _}',
    'int(_)',
    '_ if subject',
    '_ | 1',
    '1 | _',
    '_ as x',
    '1 as _',
    '__',
    '[_] | {"a": _}',
    '{**_}',
    '_.x',
    '_()',
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
