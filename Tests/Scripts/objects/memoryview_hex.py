# small
# memoryview.hex of one and many dimensions, and of a released view.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))

def released():
    view = memoryview(b'abc')
    view.release()
    return view


show(lambda: memoryview(b'abcdefgh').hex())
show(lambda: memoryview(bytearray(b'abcdefgh')).hex())
show(lambda: memoryview(bytearray(b'abcdefgh'))[::2].hex())
show(lambda: memoryview(bytearray(b'abcdefgh'))[::-1].hex())
show(lambda: memoryview(bytearray(range(8))).cast('h').hex())
show(lambda: memoryview(bytearray(range(12))).cast('B', (3, 4)).hex())
show(lambda: memoryview(bytes(range(24))).cast('B', [2, 3, 4]).hex())
show(lambda: memoryview(b'x').cast('B', []).hex())
show(lambda: memoryview(b'').hex())
show(lambda: memoryview(bytearray(16)).cast('d').hex())
show(lambda: released().hex())
show(lambda: memoryview(b'abc').hex(1))
show(lambda: memoryview(b'abc').hex(1, 2, 3))
show(lambda: memoryview(b'abc').hex(bogus=1))
show(lambda: memoryview(b'abcdefgh').hex(':'))
show(lambda: memoryview(b'abcdefgh').hex(':', 2))
show(lambda: memoryview(b'abcdefgh').hex(sep='-', bytes_per_sep=-3))
show(lambda: memoryview(bytearray(b'abcdefgh')).hex(':'))
show(lambda: memoryview(bytearray(b'abcdefgh')).hex(':', 2))
show(lambda: memoryview(bytearray(b'abcdefgh')).hex(sep='-', bytes_per_sep=-3))
show(lambda: memoryview(bytearray(b'abcdefgh'))[::2].hex(':'))
show(lambda: memoryview(bytearray(b'abcdefgh'))[::2].hex(':', 2))
show(lambda: memoryview(bytearray(b'abcdefgh'))[::2].hex(sep='-', bytes_per_sep=-3))
show(lambda: memoryview(bytearray(b'abcdefgh'))[::-1].hex(':'))
show(lambda: memoryview(bytearray(b'abcdefgh'))[::-1].hex(':', 2))
show(lambda: memoryview(bytearray(b'abcdefgh'))[::-1].hex(sep='-', bytes_per_sep=-3))
show(lambda: memoryview(bytearray(range(8))).cast('h').hex(':'))
show(lambda: memoryview(bytearray(range(8))).cast('h').hex(':', 2))
show(lambda: memoryview(bytearray(range(8))).cast('h').hex(sep='-', bytes_per_sep=-3))
show(lambda: memoryview(bytearray(range(12))).cast('B', (3, 4)).hex(':'))
show(lambda: memoryview(bytearray(range(12))).cast('B', (3, 4)).hex(':', 2))
show(lambda: memoryview(bytearray(range(12))).cast('B', (3, 4)).hex(sep='-', bytes_per_sep=-3))
show(lambda: memoryview(bytes(range(24))).cast('B', [2, 3, 4]).hex(':'))
show(lambda: memoryview(bytes(range(24))).cast('B', [2, 3, 4]).hex(':', 2))
show(lambda: memoryview(bytes(range(24))).cast('B', [2, 3, 4]).hex(sep='-', bytes_per_sep=-3))
show(lambda: memoryview(b'x').cast('B', []).hex(':'))
show(lambda: memoryview(b'x').cast('B', []).hex(':', 2))
show(lambda: memoryview(b'x').cast('B', []).hex(sep='-', bytes_per_sep=-3))
show(lambda: memoryview(b'').hex(':'))
show(lambda: memoryview(b'').hex(':', 2))
show(lambda: memoryview(b'').hex(sep='-', bytes_per_sep=-3))
show(lambda: memoryview(bytearray(16)).cast('d').hex(':'))
show(lambda: memoryview(bytearray(16)).cast('d').hex(':', 2))
show(lambda: memoryview(bytearray(16)).cast('d').hex(sep='-', bytes_per_sep=-3))
