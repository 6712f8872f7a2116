# int() from strings, bytes, floats, with bases; the errors.
# small

for args in [('42',), (' -42\n',), ('+7',), ('1_000',), ('0b101', 0), ('0x_ff', 16), ('0xff', 0), ('0o17', 8), ('ff', 16), ('zz', 36), ('-0b11', 2), ('11', 2), ('010',), ('0', 0), ('00', 0), ('٣٤',), ('１２',), (b'12',), (b' 7 ',), (3.99,), (-3.99,), (1e20,), (True,), ('123456789' * 5,), ('1' * 30, 3), (b'ff', 16), ('0B1', 0), (-0.5,), ('\u2003 5\u00a0',), ('0_7', 8)]:
    print(args, int(*args))
for args in [('',), (' ',), ('x',), ('1.5',), ('1e5',), ('0x10',), ('08', 0), ('010', 0), ('1__0',), ('_1',), ('1_',),
    ('2', 2), ('z', 35), ('5', 1), ('5', 37), ('5', -1), (5, 10), (5.5, 10), (None,), ([],), ('1 2',), ('--1',),
    ('+ 1',), (b'x',), (float('nan'),), (float('inf'),), (1j,), ('0b', 0), ('0x', 16), ('9' * 10 + 'q',), ('½',),
    ('1\0',), ('5', 'a'), ('5', 2.0)]:
    try:
        print(args, int(*args))
    except Exception as e:
        print(ascii(args), type(e).__name__, ascii(str(e)))
try:
    int(x='5')
except TypeError as e:
    print(e)
try:
    int(base=5)
except TypeError as e:
    print(e)
print(int('10', base=5), int(), int(10 ** 20), int(1e22), int(2.0 ** 70))
class S(str): pass
class I(int): pass
print(int(S('9')), int(I(4)), type(int(I(4))).__name__, int('%d' % 10 ** 25))
print(int('-' + '9' * 40), int('0' * 50 + '1'), int('7' * 100, 8) == sum(7 * 8 ** i for i in range(100)))
