# Floor division and modulo of big integers in all sign combinations, and exactness.
# small

for a in (0, 1, 7, 10 ** 18, 10 ** 19 + 7, 10 ** 40 + 12345, 2 ** 64 - 1, 2 ** 127):
    for b in (1, 3, 10 ** 18 + 9, 2 ** 64, 10 ** 25 + 1):
        for sa in (1, -1):
            for sb in (1, -1):
                q, r = divmod(sa * a, sb * b)
                assert q == sa * a // (sb * b) and r == sa * a % (sb * b)
                assert q * sb * b + r == sa * a
                assert 0 <= r * sb < b
    print(a, [divmod(a, b) for b in (3, -3, 2 ** 64, -2 ** 64)], [divmod(-a, b) for b in (3, -3, 10 ** 18 + 9)])
print(7 // 2, -7 // 2, 7 // -2, -7 // -2, 7 % 3, -7 % 3, 7 % -3, -7 % -3, 0 // 5, 0 % -5)
print(10 ** 100 // 10 ** 99, 10 ** 100 % 7, (10 ** 100 + 1) // 10 ** 50, -10 ** 100 // 3 % 1000)
# True division rounds correctly even where both operands do not fit into a float.
print(10 ** 400 / 10 ** 398, (2 ** 53 + 1) / 1, (2 ** 54 + 3) / 2, (10 ** 23) / 1, 1 / 3, 10 ** 22 / 10 ** 23, (2 ** 1000 + 1) / 2 ** 999, -10 ** 30 / 7, 10 ** 308 / 10 ** 630, 3 / -2, 0 / -5, -0 / 5)
print(9007199254740993 / 9007199254740992, 36028797018963969 / 4, 1e16 // 1, 7.5 // 2, -7.5 // 2, 7.5 % -2, -7.5 % 2,
    5 % 3.5, -0.0 % 3, 3 % -1e300, 1e300 // 1e-10 > 0)
print((2 ** 521 - 1) % 1000007, (3 ** 300) // (3 ** 299), 3 ** 300 % 2 ** 70, 5 ** 77 // 7 ** 33, -5 ** 77 // 7 ** 33,
    -(5 ** 77) % 7 ** 33)
digits = []
n = 3 ** 200
while n:
    n, d = divmod(n, 10 ** 9)
    digits.append(d)
print(digits)
