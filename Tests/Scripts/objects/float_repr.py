# repr of floats: shortest digits that read back, exponents, special values.
# small

for s in '0.1 0.2 0.3 1/3 2/3 1e15 1e16 1e17 123456789012345680 1e21 1e22 1e23 0.0001 0.00001 1e-5 1.5e-7 1e100 1e308 1.7976931348623157e308 5e-324 2.2250738585072014e-308 2.225073858507201e-308 9007199254740993. 9007199254740992. 0.1+0.2 1.1*3 100. 1e0 -0.0 -1e-300 4.35 4.35*100 1.005 2.675 0.5 1.25e-10 3.0e8 299792458. 6.02214076e23 1e9999 -1e9999 1e-9999'.split():
    print(s, repr(eval(s)), str(eval(s)))
inf, nan = float('inf'), float('nan')
print(inf, -inf, nan, -nan, [inf, nan], inf - inf, inf * 0, inf + 1, -inf < -1e308, inf == inf, inf // 1, 5 // inf,
    -5 // inf, 5 % inf, -5 % inf)
x = 1.0
for i in range(8):
    x /= 7
    print(x, end=' ')
print()
x = 0.1
for i in range(10):
    x += 0.1
print(x, sum([0.1] * 10), 1e16 + 1, 1e16 + 2, 0.1 * 3, 1 - 0.9, 1e308 + 1e308, -1e308 - 1e308, 2 ** 0.5,
    1e200 * 1e200, 5e-324 / 2, 5e-324 * 1.5)
for i in range(-20, 24, 3):
    print(10.0 ** i, 1.2345678901234567 * 10.0 ** i)
print(float.hex(0.1), (1.0).hex(), (-0.0).hex(), inf.hex(), nan.hex(), (5e-324).hex(), (1e308).hex(),
    float.fromhex('0x1.8p3'), float.fromhex('-0x.8'), float.fromhex('inf'), float.fromhex('1p-1074'),
    float.fromhex(' 0xap1 '))
for s in ('', '0x', 'zz', '0x1p99999', '1..2'):
    try:
        print(float.fromhex(s))
    except Exception as e:
        print(type(e).__name__, e)
