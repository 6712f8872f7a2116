# small
# mapping_pattern and items_pattern: keys that must be there.

class Default(dict):
    def __missing__(self, key):
        return 'made'


class Keys:
    def keys(self):
        return ['a']

    def __getitem__(self, key):
        return 1

    def __repr__(self):
        return 'Keys'


class Names:
    KEY = 'a'



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
    {1: 2, None: 3},
    {"a": {"b": [1, 2]}},
    Default(b=1),
    Keys(),
    [("a", 1)],
    "a",
    type.__dict__["__dict__"].__get__(Names).copy()["KEY"],
    {True: 1},
    {-1: "m", 1 + 2j: "c"},
]
for pattern in [
    '{}',
    '{"a": x}',
    '{"a": 1}',
    '{"a": x, "b": y}',
    '{"a": x,}',
    "{'a': _}",
    '{1: x}',
    '{None: x}',
    '{True: x}',
    '{-1: x, 1 + 2j: y}',
    '{"a": {"b": [x, y]}}',
    '{Names.KEY: x}',
    '{"b": x}',
    '{"a": 1 | 2 as x}',
    '{"a": x} if x == 1',
    '{"a" "": x}',
    '{b"a": x}',
    '{"a": x, "a": y}',
    '{Names.KEY: x, "a": y}',
    '{a: x}',
    '{(1): x}',
    '{[]: x}',
    '{1 + 1: x}',
    '{f"a": x}',
    '{"a"}',
    '{"c": x}',
    '{1.0: x}',
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
