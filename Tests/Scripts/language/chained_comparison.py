# Chained comparisons evaluate each operand once and stop early.
# small

def v(x):
    print('eval', x)
    return x
print(v(1) < v(2) < v(3))
print(v(1) < v(0) < v(5))
print(v(1) == v(1) != v(2) is not None)
print(1 < 2 > 0, 3 > 2 > 2, 1 < 3 in [3], not 1 < 2 < 3, 1 in [1] == True, (1 in [1]) == True)
class R:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        return self
    def __bool__(self):
        print('bool', self.n)
        return self.n > 0
    def __repr__(self): return f'R{self.n}'
print(R(1) < R(2) < R(3))
print(R(0) < R(2) < R(3))
print(None is None is None, None is not None is None)
x = 5
print(0 < x < 10, 0 < x < 3, not 0 < x, 'a' < 'b' < 'c' < 'd', 'a' < 'b' < 'b')
if 1 < v(2) < 3:
    print('then')
while 1 < v(0) < 3:
    print('never')
assert 0 <= x <= 5
print([i for i in range(6) if 1 < i <= 4])
try:
    print(1 < 2 < 'x')
except TypeError as e:
    print(e)
print(1 > 2 < undefined if False else 1 > 2 < nothing_is_evaluated_here)
print(1 < 2 == 2 >= 1 != 7 in [7] not in [8])
