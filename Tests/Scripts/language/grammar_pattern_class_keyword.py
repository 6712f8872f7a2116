# small
# keyword_patterns of a class: attributes.


class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f'Point({self.x}, {self.y})'


class Bare:
    def __repr__(self):
        return 'Bare'


class Refuses:
    def __getattr__(self, name):
        raise LookupError(name)

    def __repr__(self):
        return 'Refuses'


class Private:
    __secret = 5

    def __repr__(self):
        return 'Private'



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
    5,
    -2.5,
    3 + 4j,
    "abc",
    [1],
    Point(1, 2),
    Point(Point(1, 2), [3, 4]),
    Bare(),
    Refuses(),
    Private(),
    range(1, 9, 2),
    slice(1, 2),
]
for pattern in [
    'int(real=x)',
    'int(real=5)',
    'int(real=x, imag=y)',
    'int(real=x, imag=0, denominator=1)',
    'float(real=x, imag=y)',
    'complex(real=3.0, imag=x)',
    'object(real=x)',
    'Point(x=1)',
    'Point(y=b, x=a)',
    'Point(x=a, y=[b, c])',
    'Point(x=Point(x=a, y=b))',
    'Point(1, y=b)',
    'Point(a, x=b)',
    'Point(a, b, z=c)',
    'Point(z=c)',
    'Point(x=a,)',
    'Point(x=1 | 2 as a)',
    'Point(x=a, x=b)',
    'Refuses(x=a)',
    'Private(_Private__secret=a)',
    'Private(__secret=a)',
    'range(start=a, stop=b, step=2)',
    'slice(start=a)',
    'str(__doc__=str()) if subject',
    'Bare(__class__=a) if a.__name__ == "Bare"',
    'int(5, real=x)',
    'object(__doc__=str())',
    'Point(x=a, 1)',
    'Point(match=a)',
    'Point(x=_, y=_)',
    'Point(1=a)',
    'Point(x.y=a)',
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
