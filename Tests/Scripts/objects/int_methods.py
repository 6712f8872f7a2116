# bit_length, bit_count, to_bytes, from_bytes, as_integer_ratio, conjugate, real, imag.
# small

for n in (0, 1, -1, 255, 256, -256, 2 ** 62, 2 ** 63 - 1, 2 ** 64, -2 ** 64, 10 ** 30):
    print(n, n.bit_length(), n.bit_count(), n.real, n.imag, n.numerator, n.denominator, n.conjugate(),
        n.as_integer_ratio())
print((1024).to_bytes(2, 'big'), (1024).to_bytes(10, 'little'), (-1024).to_bytes(4, 'big', signed=True),
    (0).to_bytes(0, 'big'), (255).to_bytes(), (10 ** 20).to_bytes(9, 'little'),
    (-1).to_bytes(3, 'little', signed=True))
print(int.from_bytes(b'\x00\x10', 'big'), int.from_bytes(b'\x00\x10', 'little'),
    int.from_bytes(b'\xfc\x00', 'big', signed=True), int.from_bytes([1, 2, 3], 'big'), int.from_bytes(b'', 'big'),
    int.from_bytes(b'\xff' * 9, 'big'), int.from_bytes(b'\xff' * 9, 'big', signed=True), int.from_bytes(b'\x80'),
    int.from_bytes(range(5), byteorder='little'))
for f in (lambda: (256).to_bytes(1, 'big'), lambda: (-1).to_bytes(1, 'big'),
    lambda: (128).to_bytes(1, 'big', signed=True), lambda: (1).to_bytes(-1, 'big'), lambda: (1).to_bytes(1, 'middle'),
    lambda: int.from_bytes(b'', 'x'), lambda: int.from_bytes('a', 'big'), lambda: int.from_bytes([256], 'big'),
    lambda: int.from_bytes(5, 'big'), lambda: (5).bit_length(1), lambda: (5).nothing, lambda: int.bit_length('x'),
    lambda: int.bit_length()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class I(int): pass
print(type(I.from_bytes(b'\x05', 'big')).__name__, I(5).__repr__(), type(I(5) + I(6)).__name__,
    I(3).real.__class__.__name__, I('12'))
print((5).__add__(3), (5).__add__('x'), (5).__radd__(3), (5).__sub__(7), (7).__floordiv__(2), (2).__pow__(5, 7),
    (5).__divmod__(3), (5).__neg__(), (5).__bool__(), (5).__index__(), (5).__int__(), (5).__float__(),
    (5).__round__(), (1234).__round__(-2), (5).__trunc__(), (5).__floor__(), (5).__ceil__(), (5).__hash__(),
    (5).__format__('04d'), (5).__getnewargs__())
print(round(15, -1), round(25, -1), round(-25, -1), round(1250, -2), round(10 ** 20 + 5, -1), round(5, 3),
    round(5, -100), round(-15, -1), round(99, -2), round(50, -2), round(150, -2), round(2 ** 70, -10))
print(int.__doc__.splitlines()[0], int.__name__, int.__mro__, bool.__mro__[1])
print(5 .real, (5).__class__, isinstance(True, int), issubclass(bool, int), True + 1, True.bit_length(), int(True),
    repr(True), str(False), True & False, True | 2, True ^ True, ~True, -True, type(True & False).__name__,
    type(True & 1).__name__, bool.from_bytes(b'\x01'))
