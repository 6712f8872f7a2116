# small
# bytearray.islower of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: bytearray(b'').islower())
show(lambda: bytearray(b'a').islower())
show(lambda: bytearray(b'abc').islower())
show(lambda: bytearray(b'hello World').islower())
show(lambda: bytearray(b'\xff\xfe\x00').islower())
show(lambda: bytearray(b'a,b,,c').islower())
show(lambda: bytearray(b' \t pad\n ').islower())
show(lambda: bytearray(b'one\ntwo\r\nthree\rfour').islower())
show(lambda: bytearray(b'a\tbc\td').islower())
show(lambda: bytearray(b'12').islower())
show(lambda: bytearray(b'aXbXc').islower())
show(lambda: bytearray(b'-42').islower())
show(lambda: bytearray(b'+7').islower())
show(lambda: bytearray(bytes(range(120, 136))).islower())
show(lambda: bytearray((b'ab' * 8)).islower())
show(lambda: bytearray(b'they\'re bill\'s').islower())
show(lambda: bytearray(b'\x80\xe9').islower())
show(lambda: bytearray(b'x1y2').islower())
show(lambda: bytearray(b'\x0b\x0c').islower())
show(lambda: bytearray(b'A1').islower())
show(lambda: bytearray(b'a A').islower())
show(lambda: bytearray(b'Ab Cd').islower())
show(lambda: bytearray(b'@[`{').islower())
show(lambda: bytearray(b'0123456789').islower())
show(lambda: bytearray(b'abc').islower(1))
show(lambda: bytearray(b'abc').islower(1, 2))
show(lambda: bytearray(b'abc').islower(x=1))
show(lambda: bytearray.islower())
show(lambda: bytearray.islower(1))
