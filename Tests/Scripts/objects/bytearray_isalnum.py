# small
# bytearray.isalnum of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: bytearray(b'').isalnum())
show(lambda: bytearray(b'a').isalnum())
show(lambda: bytearray(b'abc').isalnum())
show(lambda: bytearray(b'hello World').isalnum())
show(lambda: bytearray(b'\xff\xfe\x00').isalnum())
show(lambda: bytearray(b'a,b,,c').isalnum())
show(lambda: bytearray(b' \t pad\n ').isalnum())
show(lambda: bytearray(b'one\ntwo\r\nthree\rfour').isalnum())
show(lambda: bytearray(b'a\tbc\td').isalnum())
show(lambda: bytearray(b'12').isalnum())
show(lambda: bytearray(b'aXbXc').isalnum())
show(lambda: bytearray(b'-42').isalnum())
show(lambda: bytearray(b'+7').isalnum())
show(lambda: bytearray(bytes(range(120, 136))).isalnum())
show(lambda: bytearray((b'ab' * 8)).isalnum())
show(lambda: bytearray(b'they\'re bill\'s').isalnum())
show(lambda: bytearray(b'\x80\xe9').isalnum())
show(lambda: bytearray(b'x1y2').isalnum())
show(lambda: bytearray(b'\x0b\x0c').isalnum())
show(lambda: bytearray(b'A1').isalnum())
show(lambda: bytearray(b'a A').isalnum())
show(lambda: bytearray(b'Ab Cd').isalnum())
show(lambda: bytearray(b'@[`{').isalnum())
show(lambda: bytearray(b'0123456789').isalnum())
show(lambda: bytearray(b'abc').isalnum(1))
show(lambda: bytearray(b'abc').isalnum(1, 2))
show(lambda: bytearray(b'abc').isalnum(x=1))
show(lambda: bytearray.isalnum())
show(lambda: bytearray.isalnum(1))
