# small
# value_pattern: dotted names are looked up and compared.

class Color:
    RED = 1
    GREEN = 'g'
    NOTHING = None

    class Inner:
        DEEP = [1, 2]


class Odd:
    def __getattr__(self, name):
        if name == 'missing':
            raise AttributeError('none of that')
        return name

    def __repr__(self):
        return 'Odd'


odd = Odd()


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
    1,
    1.0,
    True,
    'g',
    None,
    [1, 2],
    'anything',
    2,
]
for pattern in [
    'Color.RED',
    'Color.GREEN',
    'Color.NOTHING',
    'Color.Inner.DEEP',
    'Color.RED | Color.GREEN',
    'odd.anything',
    'odd.missing',
    'undefined.name',
    'Color.BLUE',
    '[Color.RED, 2]',
    '{Color.RED: x}',
    'Color . RED',
    'Color.RED as x',
    'Color.RED if 0',
    'Color.RED.real',
    '-Color.RED',
    'Color.RED + 1',
    'Color[0]',
    'Color.RED.real.real.real',
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
