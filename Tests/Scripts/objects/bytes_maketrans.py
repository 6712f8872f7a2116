# small
# bytes.maketrans.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: bytes.maketrans(b'', b'') == bytes(range(256)))
show(lambda: bytes.maketrans(b'ab', b'xy')[95:100])
show(lambda: bytes.maketrans(b'a', b'xy'))
show(lambda: bytes.maketrans('a', b'x'))
show(lambda: bytes.maketrans(b'a', 1))
show(lambda: bytes.maketrans())
show(lambda: bytes.maketrans(b'a'))
show(lambda: bytes.maketrans(b'a', b'b', b'c'))
show(lambda: bytes.maketrans(bytearray(b'a'), memoryview(b'z'))[97])
show(lambda: type(bytes.maketrans(b'', b'')))
show(lambda: bytes.maketrans(frm=b'', to=b''))
