# small
# bytearray.hex: separators and groups.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: bytearray(b'').hex())
show(lambda: bytearray(b'a').hex())
show(lambda: bytearray(b'abc').hex())
show(lambda: bytearray(b'hello World').hex())
show(lambda: bytearray(b'\xff\xfe\x00').hex())
show(lambda: bytearray(b'a,b,,c').hex())
show(lambda: bytearray(b' \t pad\n ').hex())
show(lambda: bytearray(b'one\ntwo\r\nthree\rfour').hex())
show(lambda: bytearray(b'a\tbc\td').hex())
show(lambda: bytearray(b'12').hex())
show(lambda: bytearray(b'aXbXc').hex())
show(lambda: bytearray(b'-42').hex())
show(lambda: bytearray(b'+7').hex())
show(lambda: bytearray(bytes(range(120, 136))).hex())
show(lambda: bytearray((b'ab' * 8)).hex())
show(lambda: bytearray(bytes(range(10))).hex(':'))
show(lambda: bytearray(bytes(range(10))).hex(b'-'))
show(lambda: bytearray(bytes(range(10))).hex(':', 2))
show(lambda: bytearray(bytes(range(10))).hex(':', -3))
show(lambda: bytearray(bytes(range(10))).hex(':', 0))
show(lambda: bytearray(bytes(range(10))).hex(':', 100))
show(lambda: bytearray(bytes(range(10))).hex('', 1))
show(lambda: bytearray(bytes(range(10))).hex('ab'))
show(lambda: bytearray(bytes(range(10))).hex('é'))
show(lambda: bytearray(bytes(range(10))).hex(1))
show(lambda: bytearray(bytes(range(10))).hex(None))
show(lambda: bytearray(bytes(range(10))).hex(sep=':'))
show(lambda: bytearray(bytes(range(10))).hex(sep=' ', bytes_per_sep=4))
show(lambda: bytearray(bytes(range(10))).hex(':', None))
show(lambda: bytearray(bytes(range(10))).hex(':', 1.5))
show(lambda: bytearray(bytes(range(10))).hex(':', 2**40))
show(lambda: bytearray(bytes(range(10))).hex(':', 1, 2))
show(lambda: bytearray(bytes(range(10))).hex(bytes_per_sep=2))
show(lambda: bytearray(bytes(range(10))).hex(bytearray(b':')))
show(lambda: bytearray(bytes(range(10))).hex(bogus=1))
