# small
# bytes.swapcase of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: b''.swapcase())
show(lambda: b'a'.swapcase())
show(lambda: b'abc'.swapcase())
show(lambda: b'hello World'.swapcase())
show(lambda: b'\xff\xfe\x00'.swapcase())
show(lambda: b'a,b,,c'.swapcase())
show(lambda: b' \t pad\n '.swapcase())
show(lambda: b'one\ntwo\r\nthree\rfour'.swapcase())
show(lambda: b'a\tbc\td'.swapcase())
show(lambda: b'12'.swapcase())
show(lambda: b'aXbXc'.swapcase())
show(lambda: b'-42'.swapcase())
show(lambda: b'+7'.swapcase())
show(lambda: bytes(range(120, 136)).swapcase())
show(lambda: (b'ab' * 8).swapcase())
show(lambda: b'they\'re bill\'s'.swapcase())
show(lambda: b'\x80\xe9'.swapcase())
show(lambda: b'x1y2'.swapcase())
show(lambda: b'\x0b\x0c'.swapcase())
show(lambda: b'A1'.swapcase())
show(lambda: b'a A'.swapcase())
show(lambda: b'Ab Cd'.swapcase())
show(lambda: b'@[`{'.swapcase())
show(lambda: b'0123456789'.swapcase())
show(lambda: b'abc'.swapcase(1))
show(lambda: b'abc'.swapcase(1, 2))
show(lambda: b'abc'.swapcase(x=1))
show(lambda: bytes.swapcase())
show(lambda: bytes.swapcase(1))
