# small
# bytes.isspace of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: b''.isspace())
show(lambda: b'a'.isspace())
show(lambda: b'abc'.isspace())
show(lambda: b'hello World'.isspace())
show(lambda: b'\xff\xfe\x00'.isspace())
show(lambda: b'a,b,,c'.isspace())
show(lambda: b' \t pad\n '.isspace())
show(lambda: b'one\ntwo\r\nthree\rfour'.isspace())
show(lambda: b'a\tbc\td'.isspace())
show(lambda: b'12'.isspace())
show(lambda: b'aXbXc'.isspace())
show(lambda: b'-42'.isspace())
show(lambda: b'+7'.isspace())
show(lambda: bytes(range(120, 136)).isspace())
show(lambda: (b'ab' * 8).isspace())
show(lambda: b'they\'re bill\'s'.isspace())
show(lambda: b'\x80\xe9'.isspace())
show(lambda: b'x1y2'.isspace())
show(lambda: b'\x0b\x0c'.isspace())
show(lambda: b'A1'.isspace())
show(lambda: b'a A'.isspace())
show(lambda: b'Ab Cd'.isspace())
show(lambda: b'@[`{'.isspace())
show(lambda: b'0123456789'.isspace())
show(lambda: b'abc'.isspace(1))
show(lambda: b'abc'.isspace(1, 2))
show(lambda: b'abc'.isspace(x=1))
show(lambda: bytes.isspace())
show(lambda: bytes.isspace(1))
