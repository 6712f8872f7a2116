# small
# bytes.upper of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: b''.upper())
show(lambda: b'a'.upper())
show(lambda: b'abc'.upper())
show(lambda: b'hello World'.upper())
show(lambda: b'\xff\xfe\x00'.upper())
show(lambda: b'a,b,,c'.upper())
show(lambda: b' \t pad\n '.upper())
show(lambda: b'one\ntwo\r\nthree\rfour'.upper())
show(lambda: b'a\tbc\td'.upper())
show(lambda: b'12'.upper())
show(lambda: b'aXbXc'.upper())
show(lambda: b'-42'.upper())
show(lambda: b'+7'.upper())
show(lambda: bytes(range(120, 136)).upper())
show(lambda: (b'ab' * 8).upper())
show(lambda: b'they\'re bill\'s'.upper())
show(lambda: b'\x80\xe9'.upper())
show(lambda: b'x1y2'.upper())
show(lambda: b'\x0b\x0c'.upper())
show(lambda: b'A1'.upper())
show(lambda: b'a A'.upper())
show(lambda: b'Ab Cd'.upper())
show(lambda: b'@[`{'.upper())
show(lambda: b'0123456789'.upper())
show(lambda: b'abc'.upper(1))
show(lambda: b'abc'.upper(1, 2))
show(lambda: b'abc'.upper(x=1))
show(lambda: bytes.upper())
show(lambda: bytes.upper(1))
