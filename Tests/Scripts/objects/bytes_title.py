# small
# bytes.title of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: b''.title())
show(lambda: b'a'.title())
show(lambda: b'abc'.title())
show(lambda: b'hello World'.title())
show(lambda: b'\xff\xfe\x00'.title())
show(lambda: b'a,b,,c'.title())
show(lambda: b' \t pad\n '.title())
show(lambda: b'one\ntwo\r\nthree\rfour'.title())
show(lambda: b'a\tbc\td'.title())
show(lambda: b'12'.title())
show(lambda: b'aXbXc'.title())
show(lambda: b'-42'.title())
show(lambda: b'+7'.title())
show(lambda: bytes(range(120, 136)).title())
show(lambda: (b'ab' * 8).title())
show(lambda: b'they\'re bill\'s'.title())
show(lambda: b'\x80\xe9'.title())
show(lambda: b'x1y2'.title())
show(lambda: b'\x0b\x0c'.title())
show(lambda: b'A1'.title())
show(lambda: b'a A'.title())
show(lambda: b'Ab Cd'.title())
show(lambda: b'@[`{'.title())
show(lambda: b'0123456789'.title())
show(lambda: b'abc'.title(1))
show(lambda: b'abc'.title(1, 2))
show(lambda: b'abc'.title(x=1))
show(lambda: bytes.title())
show(lambda: bytes.title(1))
