# small
# comparison: chains evaluate each operand once, and stop early
def v(x):
    print('v', x, end=' ')
    return x


print(v(1) < v(2) < v(3), v(3) < v(1) < v(2), v(1) == v(1) != v(2) >= v(0))
print(1 < 2 in [2], None is not None, 1 in [1] == True, (1 in [1]) == True, 'a' not in 'b', not 'a' in 'a', 1 == 1.0 == True, [1] is [1], 1 < 2 > 1, 3 > 2 == 2)
x = []
print(x is x is not None, x == [] is not False, (1, 2) < (1, 2, 0), [1, 'a'] == [1, 'a'], 'Z' < 'a' < 'é', b'a' < b'b', {1} < {1, 2} <= {1, 2}, float('nan') == float('nan'))
for use in (lambda: 1 < 'a', lambda: [] < (), lambda: None < None, lambda: {} < {}, lambda: 1 in 1, lambda: 'a' in 1, lambda: 1 in 'a', lambda: 1j < 2j, lambda: [1, 'a'] < [1, 2],
            lambda: object() >= 1, lambda: 1 < 2 < 'a', lambda: range(1) < range(2), lambda: print > len, lambda: b'a' < 'a', lambda: [None] < [None], lambda: [None, 1] < [0]):
    try:
        print(use())
    except TypeError as error:
        print(error)
