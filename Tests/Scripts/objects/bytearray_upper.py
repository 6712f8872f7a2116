# small
# bytearray.upper of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: bytearray(b'').upper())
show(lambda: bytearray(b'a').upper())
show(lambda: bytearray(b'abc').upper())
show(lambda: bytearray(b'hello World').upper())
show(lambda: bytearray(b'\xff\xfe\x00').upper())
show(lambda: bytearray(b'a,b,,c').upper())
show(lambda: bytearray(b' \t pad\n ').upper())
show(lambda: bytearray(b'one\ntwo\r\nthree\rfour').upper())
show(lambda: bytearray(b'a\tbc\td').upper())
show(lambda: bytearray(b'12').upper())
show(lambda: bytearray(b'aXbXc').upper())
show(lambda: bytearray(b'-42').upper())
show(lambda: bytearray(b'+7').upper())
show(lambda: bytearray(bytes(range(120, 136))).upper())
show(lambda: bytearray((b'ab' * 8)).upper())
show(lambda: bytearray(b'they\'re bill\'s').upper())
show(lambda: bytearray(b'\x80\xe9').upper())
show(lambda: bytearray(b'x1y2').upper())
show(lambda: bytearray(b'\x0b\x0c').upper())
show(lambda: bytearray(b'A1').upper())
show(lambda: bytearray(b'a A').upper())
show(lambda: bytearray(b'Ab Cd').upper())
show(lambda: bytearray(b'@[`{').upper())
show(lambda: bytearray(b'0123456789').upper())
show(lambda: bytearray(b'abc').upper(1))
show(lambda: bytearray(b'abc').upper(1, 2))
show(lambda: bytearray(b'abc').upper(x=1))
show(lambda: bytearray.upper())
show(lambda: bytearray.upper(1))
