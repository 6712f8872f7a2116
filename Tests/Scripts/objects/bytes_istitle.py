# small
# bytes.istitle of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: b''.istitle())
show(lambda: b'a'.istitle())
show(lambda: b'abc'.istitle())
show(lambda: b'hello World'.istitle())
show(lambda: b'\xff\xfe\x00'.istitle())
show(lambda: b'a,b,,c'.istitle())
show(lambda: b' \t pad\n '.istitle())
show(lambda: b'one\ntwo\r\nthree\rfour'.istitle())
show(lambda: b'a\tbc\td'.istitle())
show(lambda: b'12'.istitle())
show(lambda: b'aXbXc'.istitle())
show(lambda: b'-42'.istitle())
show(lambda: b'+7'.istitle())
show(lambda: bytes(range(120, 136)).istitle())
show(lambda: (b'ab' * 8).istitle())
show(lambda: b'they\'re bill\'s'.istitle())
show(lambda: b'\x80\xe9'.istitle())
show(lambda: b'x1y2'.istitle())
show(lambda: b'\x0b\x0c'.istitle())
show(lambda: b'A1'.istitle())
show(lambda: b'a A'.istitle())
show(lambda: b'Ab Cd'.istitle())
show(lambda: b'@[`{'.istitle())
show(lambda: b'0123456789'.istitle())
show(lambda: b'abc'.istitle(1))
show(lambda: b'abc'.istitle(1, 2))
show(lambda: b'abc'.istitle(x=1))
show(lambda: bytes.istitle())
show(lambda: bytes.istitle(1))
