# small
# bytearray.title of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: bytearray(b'').title())
show(lambda: bytearray(b'a').title())
show(lambda: bytearray(b'abc').title())
show(lambda: bytearray(b'hello World').title())
show(lambda: bytearray(b'\xff\xfe\x00').title())
show(lambda: bytearray(b'a,b,,c').title())
show(lambda: bytearray(b' \t pad\n ').title())
show(lambda: bytearray(b'one\ntwo\r\nthree\rfour').title())
show(lambda: bytearray(b'a\tbc\td').title())
show(lambda: bytearray(b'12').title())
show(lambda: bytearray(b'aXbXc').title())
show(lambda: bytearray(b'-42').title())
show(lambda: bytearray(b'+7').title())
show(lambda: bytearray(bytes(range(120, 136))).title())
show(lambda: bytearray((b'ab' * 8)).title())
show(lambda: bytearray(b'they\'re bill\'s').title())
show(lambda: bytearray(b'\x80\xe9').title())
show(lambda: bytearray(b'x1y2').title())
show(lambda: bytearray(b'\x0b\x0c').title())
show(lambda: bytearray(b'A1').title())
show(lambda: bytearray(b'a A').title())
show(lambda: bytearray(b'Ab Cd').title())
show(lambda: bytearray(b'@[`{').title())
show(lambda: bytearray(b'0123456789').title())
show(lambda: bytearray(b'abc').title(1))
show(lambda: bytearray(b'abc').title(1, 2))
show(lambda: bytearray(b'abc').title(x=1))
show(lambda: bytearray.title())
show(lambda: bytearray.title(1))
