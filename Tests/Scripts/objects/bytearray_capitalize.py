# small
# bytearray.capitalize of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: bytearray(b'').capitalize())
show(lambda: bytearray(b'a').capitalize())
show(lambda: bytearray(b'abc').capitalize())
show(lambda: bytearray(b'hello World').capitalize())
show(lambda: bytearray(b'\xff\xfe\x00').capitalize())
show(lambda: bytearray(b'a,b,,c').capitalize())
show(lambda: bytearray(b' \t pad\n ').capitalize())
show(lambda: bytearray(b'one\ntwo\r\nthree\rfour').capitalize())
show(lambda: bytearray(b'a\tbc\td').capitalize())
show(lambda: bytearray(b'12').capitalize())
show(lambda: bytearray(b'aXbXc').capitalize())
show(lambda: bytearray(b'-42').capitalize())
show(lambda: bytearray(b'+7').capitalize())
show(lambda: bytearray(bytes(range(120, 136))).capitalize())
show(lambda: bytearray((b'ab' * 8)).capitalize())
show(lambda: bytearray(b'they\'re bill\'s').capitalize())
show(lambda: bytearray(b'\x80\xe9').capitalize())
show(lambda: bytearray(b'x1y2').capitalize())
show(lambda: bytearray(b'\x0b\x0c').capitalize())
show(lambda: bytearray(b'A1').capitalize())
show(lambda: bytearray(b'a A').capitalize())
show(lambda: bytearray(b'Ab Cd').capitalize())
show(lambda: bytearray(b'@[`{').capitalize())
show(lambda: bytearray(b'0123456789').capitalize())
show(lambda: bytearray(b'abc').capitalize(1))
show(lambda: bytearray(b'abc').capitalize(1, 2))
show(lambda: bytearray(b'abc').capitalize(x=1))
show(lambda: bytearray.capitalize())
show(lambda: bytearray.capitalize(1))
