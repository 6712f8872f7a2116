# Binary operators: NotImplemented, reflected forms, and the priority of subclasses.
# small

class L:
    def __init__(self, n): self.n = n
    def __repr__(self): return self.n
    def __add__(self, o): print(self, '.__add__', o); return NotImplemented if o.n == 'no' else f'{self}+{o}'
    def __radd__(self, o): print(self, '.__radd__', o); return f'r{o}+{self}'
class S(L):
    def __radd__(self, o): print(self, 'S.__radd__', o); return f's{o}+{self}'
class T(L): pass
class U: n = 'u'; __repr__ = lambda s: 'u'
print(L('a') + L('b'))
print(L('a') + S('s'))      # subclass with its own __radd__: goes first
print(L('a') + T('t'))      # subclass that inherits it: does not
print(S('s') + L('a'))
try:
    print(L('a') + L('no'))     # same type: reflected is not tried
except TypeError as e:
    print(e)
print(L('a') + T('no'))
print(U() + L('b'))
try:
    L('a') + 5
except AttributeError as e:
    print(e)
try:
    U() + U()
except TypeError as e:
    print(e)
class P(int):
    def __radd__(self, o): return 'P'
    def __rsub__(self, o): return NotImplemented
    __rmul__ = None
print(1 + P(2), 5 - P(2), P(2) + 1)
for f in (lambda: 2 * P(3), lambda: P(3) * 2, lambda: 1 + 'a', lambda: 'a' + 1, lambda: [] + (), lambda: {} + {},
    lambda: None + 1, lambda: 1 - 'a', lambda: 'a' * 'b', lambda: 'a' * 1.5, lambda: [1] * None, lambda: 1 @ 2,
    lambda: 2 ** 'a', lambda: 1 << 1.0, lambda: 1 & 'a', lambda: {1} | [2], lambda: {1} - 3, lambda: 'a' % 1,
    lambda: 5 // None, lambda: divmod(1, 'a'), lambda: pow('a', 2), lambda: pow(2, 'a', 3), lambda: -'a',
    lambda: ~1.5, lambda: +[], lambda: abs('a'), lambda: {} | [], lambda: () + [], lambda: b'a' + 'a',
    lambda: 1.5 % 'x', lambda: 1j // 1, lambda: 1j % 2, lambda: int + 1):
    try:
        print(f())
    except TypeError as e:
        print(e)
class AllOps:
    def __getattr__(self, n): raise AssertionError
for op in 'add sub mul matmul truediv floordiv mod divmod pow lshift rshift and xor or'.split():
    setattr(AllOps, f'__{op}__', lambda s, o, *m, op=op: op)
    setattr(AllOps, f'__r{op}__', lambda s, o, *m, op=op: 'r' + op)
x = AllOps()
print(x + 1, x - 1, x * 1, x @ 1, x / 1, x // 1, x % 1, divmod(x, 1), x ** 1, x << 1, x >> 1, x & 1, x ^ 1, x | 1,
    pow(x, 1, 2))
print(1 + x, 1 - x, 1 * x, 1 @ x, 1 / x, 1 // x, 1 % x, divmod(1, x), 1 ** x, 1 << x, 1 >> x, 1 & x, 1 ^ x, 1 | x)
print('s' + x, [] + x, (1,) * x, 1.5 * x, {1} | x, {} | x, None + x, x + x)
