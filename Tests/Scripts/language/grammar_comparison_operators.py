# small
# Every comparison, chained and mixed.


def v(x):
    print('v', x, end=' ')
    return x


print(1 < 2, 1 > 2, 1 <= 1, 1 >= 2, 1 == 1.0, 1 != 2, 1 in [1], 1 not in [1])
print(1 < 2 < 3, 1 < 3 < 2, 1 < 2 > 1, 1 == 1 != 2, 3 > 2 >= 2 == 2 in [2], 'a' in 'abc' in ['abc'], not 1 < 2, not (1 < 2) < 2)
print(v(1) < v(2) < v(3)); print(v(3) < v(2) < v(1)); print(v(1) == v(1) == v(2) == v(2))
print(1 < 2 == True, (1 < 2) == True, 1 < (2 == True), 5 in [5] == True, (5 in [5]) == True)
print([] == (), [] != (), [1] < [2], (1, 2) < (1, 3), 'a' < 'b', b'a' < b'b', {1} < {1, 2}, {1: 2} == {1: 2}, {1} <= {1}, 1j == 1j)


class C:
    def __init__(self, n): self.n = n
    def __lt__(self, other): print('lt', end=' '); return 'less'
    def __gt__(self, other): print('gt', end=' '); return []
    def __eq__(self, other): print('eq', end=' '); return NotImplemented
    def __contains__(self, other): print('contains', end=' '); return 'yes'
    def __le__(self, other): print('le', end=' '); return NotImplemented


c, d = C(1), C(2)
print(c < d, c > d, c == d, c != d, c == c, 1 in c, 1 not in c, c < d < c, c > d > c)
print(1 > c, 1 < c)
for code in ('c <= d', 'c >= d', '1 < "a"', 'None < 1', '[] < ()', '{} < {}', '1j < 2j', '1 in 1', 'None in "a"', '1 in "a"', 'c <= 1'):
    try: print(eval(code))
    except TypeError as error: print(error)
nan = float('nan')
print(nan == nan, nan in [nan], [nan] == [nan], nan != nan, nan < 1, not nan > 1, nan is nan)
