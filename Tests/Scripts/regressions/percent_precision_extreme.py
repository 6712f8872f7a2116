# A width or precision that is given as an argument may be any int.
# small

for number in (-2 ** 63, -2 ** 31, -2 ** 31 - 1, -1, 0, 2 ** 31, 2 ** 63, -2 ** 64):
    for directive in ('%.*s', '%.*d', '%.*f'):
        try:
            print(directive, number, directive % (number, 7))
        except Exception as error:
            print(directive, number, type(error).__name__, error)
try:
    b'%i' % ([],)
except TypeError as error:
    print(error)
