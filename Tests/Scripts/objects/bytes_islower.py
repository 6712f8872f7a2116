# small
# bytes.islower of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: b''.islower())
show(lambda: b'a'.islower())
show(lambda: b'abc'.islower())
show(lambda: b'hello World'.islower())
show(lambda: b'\xff\xfe\x00'.islower())
show(lambda: b'a,b,,c'.islower())
show(lambda: b' \t pad\n '.islower())
show(lambda: b'one\ntwo\r\nthree\rfour'.islower())
show(lambda: b'a\tbc\td'.islower())
show(lambda: b'12'.islower())
show(lambda: b'aXbXc'.islower())
show(lambda: b'-42'.islower())
show(lambda: b'+7'.islower())
show(lambda: bytes(range(120, 136)).islower())
show(lambda: (b'ab' * 8).islower())
show(lambda: b'they\'re bill\'s'.islower())
show(lambda: b'\x80\xe9'.islower())
show(lambda: b'x1y2'.islower())
show(lambda: b'\x0b\x0c'.islower())
show(lambda: b'A1'.islower())
show(lambda: b'a A'.islower())
show(lambda: b'Ab Cd'.islower())
show(lambda: b'@[`{'.islower())
show(lambda: b'0123456789'.islower())
show(lambda: b'abc'.islower(1))
show(lambda: b'abc'.islower(1, 2))
show(lambda: b'abc'.islower(x=1))
show(lambda: bytes.islower())
show(lambda: bytes.islower(1))
