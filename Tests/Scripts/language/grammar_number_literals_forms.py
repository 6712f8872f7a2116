# small
# Integers, floats and imaginaries in every form.

print(0, 1, 123, 1_000_000, 0_0, 00, 0x1F, 0XaB, 0x_f, 0o17, 0O7, 0b101, 0B1, 0b_1, 1_2_3, 0xdead_beef)
print(1.0, 1., .5, 1e5, 1E5, 1e+5, 1e-5, 1.5e3, .5e1, 1.e2, 1_0.0_1, 1e1_0, 0e0, 00.5, 09.5, 1_0e1_0, 0_1.5)
print(1j, 1J, 1.5j, .5j, 1e3j, 1_0j, 0j, 00j, 1.j, -1j, 1 + 2j, (1 - 0j), -0.0, 1e400, -1e400, 1e-400, 5e-324, 1.7976931348623157e308)
print(12345678901234567890123, 0xffffffffffffffffffff, 0b1 << 100, 10 ** 30, -5 // 2, -5 % 3, 2 ** -1, 1_000j)
print(1 .real, 1.0.real, 1..real, 1.5.is_integer(), (1).bit_length(), 0x10.bit_length(), 1j.imag, 1e3.hex(), 1 .__class__.__name__)
print(0.1 + 0.2, 1 / 3, 1e16, 1e15, 123456789.123456789, 1e-4, 1e-5, 1e22, 1e23)
print(type(1), type(1.), type(1j), True + True, 3 == 3.0 == 3 + 0j, hash(1) == hash(1.0), int('0x1f', 16), int('1_0'), float('1_0.5'), complex('1+2j'))
