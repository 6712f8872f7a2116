# small
# bytearray.isdigit of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: bytearray(b'').isdigit())
show(lambda: bytearray(b'a').isdigit())
show(lambda: bytearray(b'abc').isdigit())
show(lambda: bytearray(b'hello World').isdigit())
show(lambda: bytearray(b'\xff\xfe\x00').isdigit())
show(lambda: bytearray(b'a,b,,c').isdigit())
show(lambda: bytearray(b' \t pad\n ').isdigit())
show(lambda: bytearray(b'one\ntwo\r\nthree\rfour').isdigit())
show(lambda: bytearray(b'a\tbc\td').isdigit())
show(lambda: bytearray(b'12').isdigit())
show(lambda: bytearray(b'aXbXc').isdigit())
show(lambda: bytearray(b'-42').isdigit())
show(lambda: bytearray(b'+7').isdigit())
show(lambda: bytearray(bytes(range(120, 136))).isdigit())
show(lambda: bytearray((b'ab' * 8)).isdigit())
show(lambda: bytearray(b'they\'re bill\'s').isdigit())
show(lambda: bytearray(b'\x80\xe9').isdigit())
show(lambda: bytearray(b'x1y2').isdigit())
show(lambda: bytearray(b'\x0b\x0c').isdigit())
show(lambda: bytearray(b'A1').isdigit())
show(lambda: bytearray(b'a A').isdigit())
show(lambda: bytearray(b'Ab Cd').isdigit())
show(lambda: bytearray(b'@[`{').isdigit())
show(lambda: bytearray(b'0123456789').isdigit())
show(lambda: bytearray(b'abc').isdigit(1))
show(lambda: bytearray(b'abc').isdigit(1, 2))
show(lambda: bytearray(b'abc').isdigit(x=1))
show(lambda: bytearray.isdigit())
show(lambda: bytearray.isdigit(1))
