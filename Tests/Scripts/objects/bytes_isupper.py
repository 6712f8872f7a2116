# small
# bytes.isupper of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: b''.isupper())
show(lambda: b'a'.isupper())
show(lambda: b'abc'.isupper())
show(lambda: b'hello World'.isupper())
show(lambda: b'\xff\xfe\x00'.isupper())
show(lambda: b'a,b,,c'.isupper())
show(lambda: b' \t pad\n '.isupper())
show(lambda: b'one\ntwo\r\nthree\rfour'.isupper())
show(lambda: b'a\tbc\td'.isupper())
show(lambda: b'12'.isupper())
show(lambda: b'aXbXc'.isupper())
show(lambda: b'-42'.isupper())
show(lambda: b'+7'.isupper())
show(lambda: bytes(range(120, 136)).isupper())
show(lambda: (b'ab' * 8).isupper())
show(lambda: b'they\'re bill\'s'.isupper())
show(lambda: b'\x80\xe9'.isupper())
show(lambda: b'x1y2'.isupper())
show(lambda: b'\x0b\x0c'.isupper())
show(lambda: b'A1'.isupper())
show(lambda: b'a A'.isupper())
show(lambda: b'Ab Cd'.isupper())
show(lambda: b'@[`{'.isupper())
show(lambda: b'0123456789'.isupper())
show(lambda: b'abc'.isupper(1))
show(lambda: b'abc'.isupper(1, 2))
show(lambda: b'abc'.isupper(x=1))
show(lambda: bytes.isupper())
show(lambda: bytes.isupper(1))
