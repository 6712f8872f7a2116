# small
# or_test, and_test, not_test: give an operand, evaluate as little as needed
def v(x):
    print('v', x, end=' ')
    return x


print(v(0) or v('') or v([]), v(1) or v(2), v(0) and v(1), v(1) and v(2) and v(0), not v(0), not not v('x'))
print(1 or 0 and 0, (1 or 0) and 0, not 0 or 1, not (0 or 1), not 1 == 1, 0 or not 0, None or 'default', [] and 'x', {} or (), 'a' and 'b' or 'c')
print([x for x in (0, 1, 2) if x and not x == 2 or x == 0], (lambda a, b: a and b or a)(0, 5), not [] in [[]])
count = 0
while count < 3 and not count == 2 or count > 100:
    count += 1
print(count)
