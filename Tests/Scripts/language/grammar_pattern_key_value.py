# small
# key_value_pattern: what can be a key, and any pattern as the value.



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
    {1: 2},
    {"a": "b"},
    {None: None},
    {True: False},
    {1.5: [1]},
    {b"k": {1: 2}},
    {-1: (1, 2)},
    {"a": 1, 2: 3},
]
for pattern in [
    '{1: 2}',
    '{1: x}',
    '{1: _}',
    '{"a": "b"}',
    '{None: None}',
    '{True: False}',
    '{1.5: [x]}',
    '{b"k": {1: x}}',
    '{-1: (x, y)}',
    '{-1: [*x]}',
    '{"a": int() as x}',
    '{"a": str(x)}',
    '{"a": 1 | "b"}',
    '{2: 3, "a": 1}',
    '{1: 2 | 3 as x}',
    '{1: (x)}',
    '{1: *x}',
    '{1 2: x}',
    '{1: x y}',
    '{1:}',
    '{:x}',
    '{x: 1}',
    '{1: x, 1: y}',
    '{1: x, 1.0: y}',
    '{1: x, True: y}',
    '{0: x, False: y}',
    '{"a": x, b"a": y}',
    '{1: x, 1 + 0j: y}',
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
