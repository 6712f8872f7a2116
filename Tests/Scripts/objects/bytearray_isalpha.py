# small
# bytearray.isalpha of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: bytearray(b'').isalpha())
show(lambda: bytearray(b'a').isalpha())
show(lambda: bytearray(b'abc').isalpha())
show(lambda: bytearray(b'hello World').isalpha())
show(lambda: bytearray(b'\xff\xfe\x00').isalpha())
show(lambda: bytearray(b'a,b,,c').isalpha())
show(lambda: bytearray(b' \t pad\n ').isalpha())
show(lambda: bytearray(b'one\ntwo\r\nthree\rfour').isalpha())
show(lambda: bytearray(b'a\tbc\td').isalpha())
show(lambda: bytearray(b'12').isalpha())
show(lambda: bytearray(b'aXbXc').isalpha())
show(lambda: bytearray(b'-42').isalpha())
show(lambda: bytearray(b'+7').isalpha())
show(lambda: bytearray(bytes(range(120, 136))).isalpha())
show(lambda: bytearray((b'ab' * 8)).isalpha())
show(lambda: bytearray(b'they\'re bill\'s').isalpha())
show(lambda: bytearray(b'\x80\xe9').isalpha())
show(lambda: bytearray(b'x1y2').isalpha())
show(lambda: bytearray(b'\x0b\x0c').isalpha())
show(lambda: bytearray(b'A1').isalpha())
show(lambda: bytearray(b'a A').isalpha())
show(lambda: bytearray(b'Ab Cd').isalpha())
show(lambda: bytearray(b'@[`{').isalpha())
show(lambda: bytearray(b'0123456789').isalpha())
show(lambda: bytearray(b'abc').isalpha(1))
show(lambda: bytearray(b'abc').isalpha(1, 2))
show(lambda: bytearray(b'abc').isalpha(x=1))
show(lambda: bytearray.isalpha())
show(lambda: bytearray.isalpha(1))
