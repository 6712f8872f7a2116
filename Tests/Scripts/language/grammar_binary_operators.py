# small
# Every binary operator on the number types, precedence and associativity, reflected methods.

print(7 + 2, 7 - 2, 7 * 2, 7 / 2, 7 // 2, 7 % 2, 7 ** 2, 7 << 2, 7 >> 2, 7 & 2, 7 | 8, 7 ^ 2)
print(-7 // 2, -7 % 2, 7 // -2, 7 % -2, 7.5 // 2, -7.5 % 2, 2 ** -1, 2 ** 0.5, (-8) ** 2, -8 ** 2, 1j ** 2, 0 ** 0, 0.0 ** 0)
print(2 + 3 * 4, (2 + 3) * 4, 2 ** 3 ** 2, (2 ** 3) ** 2, -2 ** 2, 2 ** -2, 10 - 3 - 2, 100 / 10 / 2, 1 << 2 + 1, 1 | 2 & 3 ^ 1, 5 & 3 == 3, ~5 + 1)
print(not 1 + 1, 1 + 1 == 2 and 3 or 4, 1 if 2 + 3 > 4 else 0, -+-~1, 3 - -3, 3 --3, 2 * -3, 7 // 2 * 2 + 7 % 2, 1 < 2 | 4, 6 ^ 3 & 5)
print([1] + [2], (1,) * 2, 2 * 'ab', 'a' + 'b', b'a' * 2, {1, 2} | {3}, {1, 2} & {2}, {1, 2} - {2}, {1, 2} ^ {2, 3}, {1: 2} | {3: 4}, 'a%s' % 1)


class N:
    def __init__(self, name, **answers):
        self.name, self.answers = name, answers

    def answer(self, operation, other):
        print(f'{self.name}.{operation}', end=' ')
        return self.answers.get(operation, NotImplemented)


for name in ('add', 'sub', 'mul', 'matmul', 'truediv', 'floordiv', 'mod', 'pow', 'lshift', 'rshift', 'and', 'or', 'xor', 'divmod'):
    for prefix in ('', 'r', 'i'):
        def method(self, other, operation=prefix + name):
            return self.answer(operation, other)
        setattr(N, f'__{prefix}{name}__', method)


class Sub(N):
    def __radd__(self, other):
        return self.answer('radd', other)


a, b, c = N('a'), N('b', radd='from b', rsub=1), Sub('c', radd='from c')
for code in ('a + b', 'a - b', 'a * b', 'a @ b', 'a + c', 'c + a', 'c + c', 'a + a', '1 + b', 'b + 1', '1 - b', '[] + b', '"x" % b', '"x" * b', 'a ** b', 'divmod(a, b)', 'pow(a, b)',
             'a += b', 'a // 1', '1 >> a', 'a & None', 'None | a', '1.5 ^ a', '(1,) + a'):
    try:
        if '=' in code: exec(code); print(a)
        else: print(eval(code))
    except TypeError as error: print(error)
    a = N('a')
