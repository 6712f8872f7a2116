# Number literals: bases, underscores, floats, imaginary; what is rejected.
# small

print(0xFF, 0Xff, 0o17, 0O17, 0b101, 0B101, 1_000_000, 0x_ff, 0b1_0, 0o_7, 00, 0_0, 000)
print(1., .5, 1e3, 1E-3, 1_0.0_1, 1e1_0, 5e-324, 1e308 * 10, 0e0, 1.e1, 00.5, 09.5, 0777.0, 1e+5)
print(1j, 1.5J, .5j, 1e2j, 0j, 1_0j, 09j, 3 + 4j, -1j, 1 - 0j)
print(123456789012345678901234567890, -0, - 5, +7, ~0, --3, -+-4, - -2 ** 2, 2 ** -1, -2 ** 2)
print((1).real, 1 .real, 1.0.real, 1..imag, 1j.imag, 0xf.bit_length())
print(1_2.3_4e0_2)
for src in ['1__0', '1_', '_1', '0x', '0b2', '0o8', '0b', '012', '1_000_', '0x_', '0_x1', '1e', '1e_5', '1._5',
    '1_.5', '1.5_', '0b1.5', '0xg', '1a', '1.2.3', '08', '1jj', '0o', '0b12', '0o18', '1_j', '0777', '1e5x', '0xfg',
    '1 2']:
    try:
        print(src, '=', eval(src))
    except SyntaxError as e:
        print(src, '|', e.msg)
    except NameError as e:
        print(src, '|', e)
print(0.1 + 0.2, 1e16, 1e15, 123456789.123456789, 1e22, 1e23, 1.7976931348623157e308, 2.5e-8, 0.0001, 0.00001)
