# small
# memoryview.tolist of one and many dimensions, and of a released view.

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


show(lambda: memoryview(b'abcdefgh').tolist())
show(lambda: memoryview(bytearray(b'abcdefgh')).tolist())
show(lambda: memoryview(bytearray(b'abcdefgh'))[::2].tolist())
show(lambda: memoryview(bytearray(b'abcdefgh'))[::-1].tolist())
show(lambda: memoryview(bytearray(range(8))).cast('h').tolist())
show(lambda: memoryview(bytearray(range(12))).cast('B', (3, 4)).tolist())
show(lambda: memoryview(bytes(range(24))).cast('B', [2, 3, 4]).tolist())
show(lambda: memoryview(b'x').cast('B', []).tolist())
show(lambda: memoryview(b'').tolist())
show(lambda: memoryview(bytearray(16)).cast('d').tolist())
show(lambda: released().tolist())
show(lambda: memoryview(b'abc').tolist(1))
show(lambda: memoryview(b'abc').tolist(1, 2, 3))
show(lambda: memoryview(b'abc').tolist(bogus=1))
