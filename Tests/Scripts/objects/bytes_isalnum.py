# small
# bytes.isalnum of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: b''.isalnum())
show(lambda: b'a'.isalnum())
show(lambda: b'abc'.isalnum())
show(lambda: b'hello World'.isalnum())
show(lambda: b'\xff\xfe\x00'.isalnum())
show(lambda: b'a,b,,c'.isalnum())
show(lambda: b' \t pad\n '.isalnum())
show(lambda: b'one\ntwo\r\nthree\rfour'.isalnum())
show(lambda: b'a\tbc\td'.isalnum())
show(lambda: b'12'.isalnum())
show(lambda: b'aXbXc'.isalnum())
show(lambda: b'-42'.isalnum())
show(lambda: b'+7'.isalnum())
show(lambda: bytes(range(120, 136)).isalnum())
show(lambda: (b'ab' * 8).isalnum())
show(lambda: b'they\'re bill\'s'.isalnum())
show(lambda: b'\x80\xe9'.isalnum())
show(lambda: b'x1y2'.isalnum())
show(lambda: b'\x0b\x0c'.isalnum())
show(lambda: b'A1'.isalnum())
show(lambda: b'a A'.isalnum())
show(lambda: b'Ab Cd'.isalnum())
show(lambda: b'@[`{'.isalnum())
show(lambda: b'0123456789'.isalnum())
show(lambda: b'abc'.isalnum(1))
show(lambda: b'abc'.isalnum(1, 2))
show(lambda: b'abc'.isalnum(x=1))
show(lambda: bytes.isalnum())
show(lambda: bytes.isalnum(1))
