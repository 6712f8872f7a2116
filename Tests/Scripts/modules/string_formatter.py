# string: constants, capwords, Formatter.
import string
from string import Formatter, capwords

F = Formatter()

def show(text):
    try:
        print(text, '->', repr(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, error)


for line in r"""
sorted(string.__all__)
string.ascii_letters, string.ascii_lowercase, string.ascii_uppercase
string.digits, string.hexdigits, string.octdigits, string.punctuation, string.whitespace
string.printable
capwords('  hello   wORLD x')
capwords('a-b-cd', '-')
capwords('a b', None)
capwords('')
capwords(5)
F.format('{0} {1!r:>5} {x.real[0]}' , 1, 'a', x=5)
F.format('{} {} {}', 1, 2, 3)
F.format('{:{}} {:{w}}|', 'a', 5, 'b', w=3)
F.format('{0} {}', 1, 2)
F.format('{} {0}', 1, 2)
F.format('{x}')
F.format('{0}')
F.format('{a!x}', a=1)
F.format('{a!s} {a!r} {a!a}', a='é')
F.format('{{}} {{a}} {0}', 1)
F.format('{')
F.format('}')
F.format('{0', 1)
F.format('{0!', 1)
F.format('{0!r', 1)
F.format('{0!rx}', 1)
F.format('{0.}', 1)
F.format('{0[}', 1)
F.format('{0[]}', 1)
F.format('{0[0]x}', [1])
F.format('{0[a]} {0[b].real}', {'a': 1, 'b': 2})
F.format('{:{:{}}}', 'a', '>', 5)
F.format('{:{:{:{}}}}', 'a', '>', 5, 6)
F.format(1)
F.format()
F.vformat('{0}{a}', (1,), {'a': 2})
F.get_value(0, (5,), {}), F.get_value('a', (), {'a': 6})
F.get_value('a', (), {})
F.get_value(3, (), {})
F.get_field('0.real', (5,), {}), F.get_field('a[1]', (), {'a': [7, 8]})
F.convert_field(5, None), F.convert_field(5, 'r'), F.convert_field('é', 'a'), F.convert_field(5, 's')
F.convert_field(5, 'z')
F.format_field(5, '>4')
F.check_unused_args({0}, (1, 2), {})
list(F.parse('a{b.c[2]!r:>{w}}d{{}}e{}{:}'))
list(F.parse('{{'))
list(F.parse('a}}b'))
list(F.parse('{:{}}'))
list(F.parse(''))
string.Nothing
""".strip().splitlines():
    show(line)


class Counting(Formatter):
    def get_value(self, key, args, kwargs):
        return f'<{key}>'

    def check_unused_args(self, used_args, args, kwargs):
        print('used', sorted(used_args, key=str), args, kwargs)

    def format_field(self, value, format_spec):
        return super().format_field(value, format_spec) + '~'


print(Counting().format('{0} {name} {x:>6}', 1, y=2))

import _string
parts = _string.formatter_parser('a{0}b{')
print(next(parts), type(parts).__name__)
try:
    next(parts)
except ValueError as error:
    print(error)
first, rest = _string.formatter_field_name_split('a.b[3][x].c')
print(first, list(rest), type(rest).__name__)
for name in ('', '.a', '[0]', '12.a', '99999999999999999999999', 'a[99999999999999999999999]', 'a.', 'a[', 'a[]', 'a[b]c'):
    try:
        first, rest = _string.formatter_field_name_split(name)
        print(repr(first), list(rest))
    except ValueError as error:
        print(repr(name), error)
for function in (_string.formatter_parser, _string.formatter_field_name_split):
    for arguments in ((), (1,)):
        try:
            function(*arguments)
        except TypeError as error:
            print(error)
