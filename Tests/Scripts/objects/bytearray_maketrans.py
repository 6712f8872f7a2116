# small
# bytearray.maketrans.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: bytearray.maketrans(b'', b'') == bytes(range(256)))
show(lambda: bytearray.maketrans(b'ab', b'xy')[95:100])
show(lambda: bytearray.maketrans(b'a', b'xy'))
show(lambda: bytearray.maketrans('a', b'x'))
show(lambda: bytearray.maketrans(b'a', 1))
show(lambda: bytearray.maketrans())
show(lambda: bytearray.maketrans(b'a'))
show(lambda: bytearray.maketrans(b'a', b'b', b'c'))
show(lambda: bytearray.maketrans(bytearray(b'a'), memoryview(b'z'))[97])
show(lambda: type(bytearray.maketrans(b'', b'')))
show(lambda: bytearray.maketrans(frm=b'', to=b''))
