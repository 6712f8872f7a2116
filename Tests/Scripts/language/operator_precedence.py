# Operator precedence and associativity, unary chains, power, comparisons against arithmetic.
# small

print(2 + 3 * 4 ** 2 // 5 % 7 - 1, -2 ** 2, (-2) ** 2, 2 ** -1, 2 ** 3 ** 2, -2 ** -2, ~5 + 1, -~5, ~-5, not 1 == 2, not not 1, - - 3, +-+3, 10 - 5 - 2, 100 / 10 / 2, 100 // 7 // 2, 2 * 3 % 4, 7 % 4 * 2, 1 << 2 + 1, 1 + 2 << 3, 6 & 3 | 8 ^ 1, 6 & (3 | 8), 1 | 2 ^ 3 & 4, 5 > 3 == True, (5 > 3) == True, 1 < 2 < 3 < 4 > 0, 1 if 0 else 2 if 0 else 3, 0 or 1 and 2, (0 or 1) and 2, not 0 and 1, not (0 and 1), 1 in [1] and 2, 'a' + 'b' * 2, -3 // 2, -(3 // 2), -3 % 2, 3 % -2, 2 ** 2 ** 0, 4 - 2 * -1, 8 >> 1 << 1, 3 & 5 == 5, (3 & 5) == 5, [] is not None)
class M:
    def __init__(self, n): self.n = n
    def __matmul__(self, o): return M(f'({self.n}@{o.n})')
    def __mul__(self, o): return M(f'({self.n}*{o.n})')
    def __add__(self, o): return M(f'({self.n}+{o.n})')
    def __pow__(self, o): return M(f'({self.n}**{o.n})')
    def __neg__(self): return M(f'(-{self.n})')
    def __invert__(self): return M(f'(~{self.n})')
    def __sub__(self, o): return M(f'({self.n}-{o.n})')
    def __lshift__(self, o): return M(f'({self.n}<<{o.n})')
    def __and__(self, o): return M(f'({self.n}&{o.n})')
    def __or__(self, o): return M(f'({self.n}|{o.n})')
    def __xor__(self, o): return M(f'({self.n}^{o.n})')
    def __truediv__(self, o): return M(f'({self.n}/{o.n})')
a, b, c, d = (M(x) for x in 'abcd')
for e in (a @ b @ c, a + b * c, a * b + c, a ** b ** c, -a ** b, (-a) ** b, a ** -b, ~a + b, a - b - c, a - (b - c),
    a | b ^ c & d, a & b ^ c | d, a << b + c, a + b << c, a * b @ c / d, a @ b * c, -a * b, -(a * b), ~-a, a | b | c,
    a / b / c, a & b << c, a ** b * c, a * b ** c): print(e.n, end=' ')
print()
print(1 < 2 == 2, (1 < 2) == 2, 1 == 1 in [1], not 'a' in 'b', 'a' not in 'b', None is not None, 1 <= 1 < 2 != 3 >= 3)
print((lambda x: x + 1)(2) * 2, [1, 2][0] + [3][0] * 2, -[1][0], {'a': -1}['a'] ** 2, 'abc'[1:] + 'd', len('ab') ** 2,
    (1, 2) + (3,) * 2, not [] or [], 5 if [] else 6 + 1, (5 if [] else 6) + 1, 1 and 0 or 2, 2 + True, -True)
