# small
# bytes.isascii of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: b''.isascii())
show(lambda: b'a'.isascii())
show(lambda: b'abc'.isascii())
show(lambda: b'hello World'.isascii())
show(lambda: b'\xff\xfe\x00'.isascii())
show(lambda: b'a,b,,c'.isascii())
show(lambda: b' \t pad\n '.isascii())
show(lambda: b'one\ntwo\r\nthree\rfour'.isascii())
show(lambda: b'a\tbc\td'.isascii())
show(lambda: b'12'.isascii())
show(lambda: b'aXbXc'.isascii())
show(lambda: b'-42'.isascii())
show(lambda: b'+7'.isascii())
show(lambda: bytes(range(120, 136)).isascii())
show(lambda: (b'ab' * 8).isascii())
show(lambda: b'they\'re bill\'s'.isascii())
show(lambda: b'\x80\xe9'.isascii())
show(lambda: b'x1y2'.isascii())
show(lambda: b'\x0b\x0c'.isascii())
show(lambda: b'A1'.isascii())
show(lambda: b'a A'.isascii())
show(lambda: b'Ab Cd'.isascii())
show(lambda: b'@[`{'.isascii())
show(lambda: b'0123456789'.isascii())
show(lambda: b'abc'.isascii(1))
show(lambda: b'abc'.isascii(1, 2))
show(lambda: b'abc'.isascii(x=1))
show(lambda: bytes.isascii())
show(lambda: bytes.isascii(1))
