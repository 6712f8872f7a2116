# small
# bytes.isdigit of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: b''.isdigit())
show(lambda: b'a'.isdigit())
show(lambda: b'abc'.isdigit())
show(lambda: b'hello World'.isdigit())
show(lambda: b'\xff\xfe\x00'.isdigit())
show(lambda: b'a,b,,c'.isdigit())
show(lambda: b' \t pad\n '.isdigit())
show(lambda: b'one\ntwo\r\nthree\rfour'.isdigit())
show(lambda: b'a\tbc\td'.isdigit())
show(lambda: b'12'.isdigit())
show(lambda: b'aXbXc'.isdigit())
show(lambda: b'-42'.isdigit())
show(lambda: b'+7'.isdigit())
show(lambda: bytes(range(120, 136)).isdigit())
show(lambda: (b'ab' * 8).isdigit())
show(lambda: b'they\'re bill\'s'.isdigit())
show(lambda: b'\x80\xe9'.isdigit())
show(lambda: b'x1y2'.isdigit())
show(lambda: b'\x0b\x0c'.isdigit())
show(lambda: b'A1'.isdigit())
show(lambda: b'a A'.isdigit())
show(lambda: b'Ab Cd'.isdigit())
show(lambda: b'@[`{'.isdigit())
show(lambda: b'0123456789'.isdigit())
show(lambda: b'abc'.isdigit(1))
show(lambda: b'abc'.isdigit(1, 2))
show(lambda: b'abc'.isdigit(x=1))
show(lambda: bytes.isdigit())
show(lambda: bytes.isdigit(1))
