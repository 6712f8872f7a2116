# small
# double_star_pattern: the rest of a mapping.



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
    {},
    {"a": 1},
    {"a": 1, "b": 2},
    {"b": 2},
    [1],
    {1: {2: 3}},
]
for pattern in [
    '{**rest}',
    '{"a": x, **rest}',
    '{"a": 1, **rest}',
    '{"a": _, "b": _, **rest}',
    '{"a": x, **rest,}',
    '{**rest,}',
    '{1: {**rest}}',
    '{**rest} if rest',
    '{**rest} as whole',
    '{"a": x, **x}',
    '{**_}',
    '{**rest, "a": x}',
    '{**a, **b}',
    '{**1}',
    '{**a.b}',
    '{** rest}',
    '{**{}}',
    '{**(rest)}',
    '{"a": **rest}',
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
