# small
# power, u_expr: how tightly they bind
class N:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


def binary(sign):
    return lambda self, other: N(f'({self}{sign}{other})')


for name, sign in dict(add='+', sub='-', mul='*', matmul='@', truediv='/', floordiv='//', mod='%', pow='**', lshift='<<', rshift='>>', xor='^').items():
    setattr(N, f'__{name}__', binary(sign))
setattr(N, '__and__', binary('&'))
setattr(N, '__or__', binary('|'))
for name, sign in dict(neg='-', pos='+', invert='~').items():
    setattr(N, f'__{name}__', lambda self, sign=sign: N(f'({sign}{self})'))
a, b, c, d = map(N, 'abcd')
print(-a ** b, a ** -b, a ** b ** c, -a ** -b, ~-+a, (-a) ** b, a ** ~b ** c)
print(a * b + c, a + b * c, a - b - c, a / b / c, a // b % c, a @ b * c, a + b << c - d, a << b >> c, a & b | c ^ d, a | b ^ c & d, a ^ b ^ c, -a * b, a * -b, a - -b, a << b + c, a & b << c)
print(2 ** 3 ** 2, -2 ** 2, 2 ** -1, (-8) ** (1 / 3) if False else (-8) ** 2, 0 ** 0, 10 - 2 - 3, 7 // 2 * 2, -7 // 2, -7 % 3, 7 % -3, 1 + 2 << 3, 6 & 3 | 8, not 1 == 2, 5 - -5)
for text in ('a **', '** a', 'a * * b', 'a ! b', 'a <> b', '- ', '+', 'a +* b', 'a not b', 'not', 'a ++ b', 'a --', '~', 'a // / b', 'a = = b', 'not in a', 'is a', '@a'):
    try:
        compile(text, 'text', 'eval')
        print('fine', text)
    except SyntaxError as error:
        print(text, '|', error)
