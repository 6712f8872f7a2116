# Warnings that the compiler prints on standard error, once for a line.
# small
# stderr

x = 5
print(x is 5, 'still runs')
print((1)(2) if x == 6 else 'not called')
print('\d', b'\q')
assert (x == 5, 'always true')
print([1, 2] [0] if x == 6 else 'subscript')
