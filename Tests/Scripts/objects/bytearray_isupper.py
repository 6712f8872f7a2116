# small
# bytearray.isupper of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: bytearray(b'').isupper())
show(lambda: bytearray(b'a').isupper())
show(lambda: bytearray(b'abc').isupper())
show(lambda: bytearray(b'hello World').isupper())
show(lambda: bytearray(b'\xff\xfe\x00').isupper())
show(lambda: bytearray(b'a,b,,c').isupper())
show(lambda: bytearray(b' \t pad\n ').isupper())
show(lambda: bytearray(b'one\ntwo\r\nthree\rfour').isupper())
show(lambda: bytearray(b'a\tbc\td').isupper())
show(lambda: bytearray(b'12').isupper())
show(lambda: bytearray(b'aXbXc').isupper())
show(lambda: bytearray(b'-42').isupper())
show(lambda: bytearray(b'+7').isupper())
show(lambda: bytearray(bytes(range(120, 136))).isupper())
show(lambda: bytearray((b'ab' * 8)).isupper())
show(lambda: bytearray(b'they\'re bill\'s').isupper())
show(lambda: bytearray(b'\x80\xe9').isupper())
show(lambda: bytearray(b'x1y2').isupper())
show(lambda: bytearray(b'\x0b\x0c').isupper())
show(lambda: bytearray(b'A1').isupper())
show(lambda: bytearray(b'a A').isupper())
show(lambda: bytearray(b'Ab Cd').isupper())
show(lambda: bytearray(b'@[`{').isupper())
show(lambda: bytearray(b'0123456789').isupper())
show(lambda: bytearray(b'abc').isupper(1))
show(lambda: bytearray(b'abc').isupper(1, 2))
show(lambda: bytearray(b'abc').isupper(x=1))
show(lambda: bytearray.isupper())
show(lambda: bytearray.isupper(1))
