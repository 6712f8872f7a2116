# __index__ everywhere an integer is asked for, and where it is not accepted.
# small

import math
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
i = I(2)
print([10, 20, 30][i], 'abc'[i], (1, 2, 3)[:i], b'abc'[i], range(5)[i], list(range(i)), range(I(1), I(9), I(3)),
    [0] * i, 'ab' * i, i.__index__(), chr(I(65)), bin(i), hex(I(255)), oct(I(8)), int(i), float(i), complex(i),
    round(1.2345, i), 'a,b,c,d'.split(',', i), 'abcabc'.find('c', I(3)), 'x'.center(I(5), '-'), 'abc'.zfill(I(5)),
    [1, 2, 3].pop(I(0)), [1, 2, 3].insert(i, 0), pow(2, 5, 7), divmod(7, int(i)), 'aXbX'.replace('X', '-', I(1)),
    sum([1], int(i)), bytes(I(3)), int('11', I(2)), slice(i).indices(5), (5).to_bytes(I(2), 'big'),
    'ab\tc'.expandtabs(I(4)), list(enumerate('a', I(7))), [1, 2, 3, 4][I(-2):], '%c' % I(66), '%d' % I(5),
    '%x' % I(255), '%*d' % (3, 5), divmod(I(7).__index__(), 2))
for f in (lambda: i + 1, lambda: i < 3, lambda: abs(i), lambda: hash(i) == 2, lambda: i == 2, lambda: 2 in {i: 'x'},
    lambda: math.sqrt(i), lambda: '%f' % i, lambda: f'{i:d}', lambda: round(i), lambda: sum([i]),
    lambda: 2 ** i, lambda: 1 << i, lambda: -i, lambda: [1, 2][I('x')], lambda: [1][I(1.0)], lambda: range(I(None)),
    lambda: [1][I(2 ** 70)], lambda: 'a' * I(2 ** 70), lambda: chr(I(-1)), lambda: 5 & i, lambda: '%d' % 'x',
    lambda: int(I('5')), lambda: float(I(None))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
