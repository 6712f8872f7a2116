# small
# memoryview.len of one and many dimensions, and of a released view.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))

def released():
    view = memoryview(b'abc')
    view.release()
    return view


show(lambda: memoryview(b'abcdefgh').__len__())
show(lambda: memoryview(bytearray(b'abcdefgh')).__len__())
show(lambda: memoryview(bytearray(b'abcdefgh'))[::2].__len__())
show(lambda: memoryview(bytearray(b'abcdefgh'))[::-1].__len__())
show(lambda: memoryview(bytearray(range(8))).cast('h').__len__())
show(lambda: memoryview(bytearray(range(12))).cast('B', (3, 4)).__len__())
show(lambda: memoryview(bytes(range(24))).cast('B', [2, 3, 4]).__len__())
show(lambda: memoryview(b'x').cast('B', []).__len__())
show(lambda: memoryview(b'').__len__())
show(lambda: memoryview(bytearray(16)).cast('d').__len__())
show(lambda: released().__len__())
show(lambda: memoryview(b'abc').len(1))
show(lambda: memoryview(b'abc').len(1, 2, 3))
show(lambda: memoryview(b'abc').len(bogus=1))
