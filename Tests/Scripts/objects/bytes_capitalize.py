# small
# bytes.capitalize of all kinds of text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: b''.capitalize())
show(lambda: b'a'.capitalize())
show(lambda: b'abc'.capitalize())
show(lambda: b'hello World'.capitalize())
show(lambda: b'\xff\xfe\x00'.capitalize())
show(lambda: b'a,b,,c'.capitalize())
show(lambda: b' \t pad\n '.capitalize())
show(lambda: b'one\ntwo\r\nthree\rfour'.capitalize())
show(lambda: b'a\tbc\td'.capitalize())
show(lambda: b'12'.capitalize())
show(lambda: b'aXbXc'.capitalize())
show(lambda: b'-42'.capitalize())
show(lambda: b'+7'.capitalize())
show(lambda: bytes(range(120, 136)).capitalize())
show(lambda: (b'ab' * 8).capitalize())
show(lambda: b'they\'re bill\'s'.capitalize())
show(lambda: b'\x80\xe9'.capitalize())
show(lambda: b'x1y2'.capitalize())
show(lambda: b'\x0b\x0c'.capitalize())
show(lambda: b'A1'.capitalize())
show(lambda: b'a A'.capitalize())
show(lambda: b'Ab Cd'.capitalize())
show(lambda: b'@[`{'.capitalize())
show(lambda: b'0123456789'.capitalize())
show(lambda: b'abc'.capitalize(1))
show(lambda: b'abc'.capitalize(1, 2))
show(lambda: b'abc'.capitalize(x=1))
show(lambda: bytes.capitalize())
show(lambda: bytes.capitalize(1))
