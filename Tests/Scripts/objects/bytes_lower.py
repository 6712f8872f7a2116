# small
# bytes.lower of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: b''.lower())
show(lambda: b'a'.lower())
show(lambda: b'abc'.lower())
show(lambda: b'hello World'.lower())
show(lambda: b'\xff\xfe\x00'.lower())
show(lambda: b'a,b,,c'.lower())
show(lambda: b' \t pad\n '.lower())
show(lambda: b'one\ntwo\r\nthree\rfour'.lower())
show(lambda: b'a\tbc\td'.lower())
show(lambda: b'12'.lower())
show(lambda: b'aXbXc'.lower())
show(lambda: b'-42'.lower())
show(lambda: b'+7'.lower())
show(lambda: bytes(range(120, 136)).lower())
show(lambda: (b'ab' * 8).lower())
show(lambda: b'they\'re bill\'s'.lower())
show(lambda: b'\x80\xe9'.lower())
show(lambda: b'x1y2'.lower())
show(lambda: b'\x0b\x0c'.lower())
show(lambda: b'A1'.lower())
show(lambda: b'a A'.lower())
show(lambda: b'Ab Cd'.lower())
show(lambda: b'@[`{'.lower())
show(lambda: b'0123456789'.lower())
show(lambda: b'abc'.lower(1))
show(lambda: b'abc'.lower(1, 2))
show(lambda: b'abc'.lower(x=1))
show(lambda: bytes.lower())
show(lambda: bytes.lower(1))
