# small
# bytes.isalpha of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: b''.isalpha())
show(lambda: b'a'.isalpha())
show(lambda: b'abc'.isalpha())
show(lambda: b'hello World'.isalpha())
show(lambda: b'\xff\xfe\x00'.isalpha())
show(lambda: b'a,b,,c'.isalpha())
show(lambda: b' \t pad\n '.isalpha())
show(lambda: b'one\ntwo\r\nthree\rfour'.isalpha())
show(lambda: b'a\tbc\td'.isalpha())
show(lambda: b'12'.isalpha())
show(lambda: b'aXbXc'.isalpha())
show(lambda: b'-42'.isalpha())
show(lambda: b'+7'.isalpha())
show(lambda: bytes(range(120, 136)).isalpha())
show(lambda: (b'ab' * 8).isalpha())
show(lambda: b'they\'re bill\'s'.isalpha())
show(lambda: b'\x80\xe9'.isalpha())
show(lambda: b'x1y2'.isalpha())
show(lambda: b'\x0b\x0c'.isalpha())
show(lambda: b'A1'.isalpha())
show(lambda: b'a A'.isalpha())
show(lambda: b'Ab Cd'.isalpha())
show(lambda: b'@[`{'.isalpha())
show(lambda: b'0123456789'.isalpha())
show(lambda: b'abc'.isalpha(1))
show(lambda: b'abc'.isalpha(1, 2))
show(lambda: b'abc'.isalpha(x=1))
show(lambda: bytes.isalpha())
show(lambda: bytes.isalpha(1))
