# small
# bytearray.lower of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: bytearray(b'').lower())
show(lambda: bytearray(b'a').lower())
show(lambda: bytearray(b'abc').lower())
show(lambda: bytearray(b'hello World').lower())
show(lambda: bytearray(b'\xff\xfe\x00').lower())
show(lambda: bytearray(b'a,b,,c').lower())
show(lambda: bytearray(b' \t pad\n ').lower())
show(lambda: bytearray(b'one\ntwo\r\nthree\rfour').lower())
show(lambda: bytearray(b'a\tbc\td').lower())
show(lambda: bytearray(b'12').lower())
show(lambda: bytearray(b'aXbXc').lower())
show(lambda: bytearray(b'-42').lower())
show(lambda: bytearray(b'+7').lower())
show(lambda: bytearray(bytes(range(120, 136))).lower())
show(lambda: bytearray((b'ab' * 8)).lower())
show(lambda: bytearray(b'they\'re bill\'s').lower())
show(lambda: bytearray(b'\x80\xe9').lower())
show(lambda: bytearray(b'x1y2').lower())
show(lambda: bytearray(b'\x0b\x0c').lower())
show(lambda: bytearray(b'A1').lower())
show(lambda: bytearray(b'a A').lower())
show(lambda: bytearray(b'Ab Cd').lower())
show(lambda: bytearray(b'@[`{').lower())
show(lambda: bytearray(b'0123456789').lower())
show(lambda: bytearray(b'abc').lower(1))
show(lambda: bytearray(b'abc').lower(1, 2))
show(lambda: bytearray(b'abc').lower(x=1))
show(lambda: bytearray.lower())
show(lambda: bytearray.lower(1))
