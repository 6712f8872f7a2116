# small
# bytearray.isascii of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: bytearray(b'').isascii())
show(lambda: bytearray(b'a').isascii())
show(lambda: bytearray(b'abc').isascii())
show(lambda: bytearray(b'hello World').isascii())
show(lambda: bytearray(b'\xff\xfe\x00').isascii())
show(lambda: bytearray(b'a,b,,c').isascii())
show(lambda: bytearray(b' \t pad\n ').isascii())
show(lambda: bytearray(b'one\ntwo\r\nthree\rfour').isascii())
show(lambda: bytearray(b'a\tbc\td').isascii())
show(lambda: bytearray(b'12').isascii())
show(lambda: bytearray(b'aXbXc').isascii())
show(lambda: bytearray(b'-42').isascii())
show(lambda: bytearray(b'+7').isascii())
show(lambda: bytearray(bytes(range(120, 136))).isascii())
show(lambda: bytearray((b'ab' * 8)).isascii())
show(lambda: bytearray(b'they\'re bill\'s').isascii())
show(lambda: bytearray(b'\x80\xe9').isascii())
show(lambda: bytearray(b'x1y2').isascii())
show(lambda: bytearray(b'\x0b\x0c').isascii())
show(lambda: bytearray(b'A1').isascii())
show(lambda: bytearray(b'a A').isascii())
show(lambda: bytearray(b'Ab Cd').isascii())
show(lambda: bytearray(b'@[`{').isascii())
show(lambda: bytearray(b'0123456789').isascii())
show(lambda: bytearray(b'abc').isascii(1))
show(lambda: bytearray(b'abc').isascii(1, 2))
show(lambda: bytearray(b'abc').isascii(x=1))
show(lambda: bytearray.isascii())
show(lambda: bytearray.isascii(1))
