# small
# bytearray.swapcase of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: bytearray(b'').swapcase())
show(lambda: bytearray(b'a').swapcase())
show(lambda: bytearray(b'abc').swapcase())
show(lambda: bytearray(b'hello World').swapcase())
show(lambda: bytearray(b'\xff\xfe\x00').swapcase())
show(lambda: bytearray(b'a,b,,c').swapcase())
show(lambda: bytearray(b' \t pad\n ').swapcase())
show(lambda: bytearray(b'one\ntwo\r\nthree\rfour').swapcase())
show(lambda: bytearray(b'a\tbc\td').swapcase())
show(lambda: bytearray(b'12').swapcase())
show(lambda: bytearray(b'aXbXc').swapcase())
show(lambda: bytearray(b'-42').swapcase())
show(lambda: bytearray(b'+7').swapcase())
show(lambda: bytearray(bytes(range(120, 136))).swapcase())
show(lambda: bytearray((b'ab' * 8)).swapcase())
show(lambda: bytearray(b'they\'re bill\'s').swapcase())
show(lambda: bytearray(b'\x80\xe9').swapcase())
show(lambda: bytearray(b'x1y2').swapcase())
show(lambda: bytearray(b'\x0b\x0c').swapcase())
show(lambda: bytearray(b'A1').swapcase())
show(lambda: bytearray(b'a A').swapcase())
show(lambda: bytearray(b'Ab Cd').swapcase())
show(lambda: bytearray(b'@[`{').swapcase())
show(lambda: bytearray(b'0123456789').swapcase())
show(lambda: bytearray(b'abc').swapcase(1))
show(lambda: bytearray(b'abc').swapcase(1, 2))
show(lambda: bytearray(b'abc').swapcase(x=1))
show(lambda: bytearray.swapcase())
show(lambda: bytearray.swapcase(1))
