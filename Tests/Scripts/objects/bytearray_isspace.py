# small
# bytearray.isspace of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: bytearray(b'').isspace())
show(lambda: bytearray(b'a').isspace())
show(lambda: bytearray(b'abc').isspace())
show(lambda: bytearray(b'hello World').isspace())
show(lambda: bytearray(b'\xff\xfe\x00').isspace())
show(lambda: bytearray(b'a,b,,c').isspace())
show(lambda: bytearray(b' \t pad\n ').isspace())
show(lambda: bytearray(b'one\ntwo\r\nthree\rfour').isspace())
show(lambda: bytearray(b'a\tbc\td').isspace())
show(lambda: bytearray(b'12').isspace())
show(lambda: bytearray(b'aXbXc').isspace())
show(lambda: bytearray(b'-42').isspace())
show(lambda: bytearray(b'+7').isspace())
show(lambda: bytearray(bytes(range(120, 136))).isspace())
show(lambda: bytearray((b'ab' * 8)).isspace())
show(lambda: bytearray(b'they\'re bill\'s').isspace())
show(lambda: bytearray(b'\x80\xe9').isspace())
show(lambda: bytearray(b'x1y2').isspace())
show(lambda: bytearray(b'\x0b\x0c').isspace())
show(lambda: bytearray(b'A1').isspace())
show(lambda: bytearray(b'a A').isspace())
show(lambda: bytearray(b'Ab Cd').isspace())
show(lambda: bytearray(b'@[`{').isspace())
show(lambda: bytearray(b'0123456789').isspace())
show(lambda: bytearray(b'abc').isspace(1))
show(lambda: bytearray(b'abc').isspace(1, 2))
show(lambda: bytearray(b'abc').isspace(x=1))
show(lambda: bytearray.isspace())
show(lambda: bytearray.isspace(1))
