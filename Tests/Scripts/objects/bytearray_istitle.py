# small
# bytearray.istitle of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: bytearray(b'').istitle())
show(lambda: bytearray(b'a').istitle())
show(lambda: bytearray(b'abc').istitle())
show(lambda: bytearray(b'hello World').istitle())
show(lambda: bytearray(b'\xff\xfe\x00').istitle())
show(lambda: bytearray(b'a,b,,c').istitle())
show(lambda: bytearray(b' \t pad\n ').istitle())
show(lambda: bytearray(b'one\ntwo\r\nthree\rfour').istitle())
show(lambda: bytearray(b'a\tbc\td').istitle())
show(lambda: bytearray(b'12').istitle())
show(lambda: bytearray(b'aXbXc').istitle())
show(lambda: bytearray(b'-42').istitle())
show(lambda: bytearray(b'+7').istitle())
show(lambda: bytearray(bytes(range(120, 136))).istitle())
show(lambda: bytearray((b'ab' * 8)).istitle())
show(lambda: bytearray(b'they\'re bill\'s').istitle())
show(lambda: bytearray(b'\x80\xe9').istitle())
show(lambda: bytearray(b'x1y2').istitle())
show(lambda: bytearray(b'\x0b\x0c').istitle())
show(lambda: bytearray(b'A1').istitle())
show(lambda: bytearray(b'a A').istitle())
show(lambda: bytearray(b'Ab Cd').istitle())
show(lambda: bytearray(b'@[`{').istitle())
show(lambda: bytearray(b'0123456789').istitle())
show(lambda: bytearray(b'abc').istitle(1))
show(lambda: bytearray(b'abc').istitle(1, 2))
show(lambda: bytearray(b'abc').istitle(x=1))
show(lambda: bytearray.istitle())
show(lambda: bytearray.istitle(1))
