# small
# memoryview.toreadonly of one and many dimensions, and of a released view.

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


show(lambda: memoryview(b'abcdefgh').toreadonly().readonly)
show(lambda: memoryview(bytearray(b'abcdefgh')).toreadonly().readonly)
show(lambda: memoryview(bytearray(b'abcdefgh'))[::2].toreadonly().readonly)
show(lambda: memoryview(bytearray(b'abcdefgh'))[::-1].toreadonly().readonly)
show(lambda: memoryview(bytearray(range(8))).cast('h').toreadonly().readonly)
show(lambda: memoryview(bytearray(range(12))).cast('B', (3, 4)).toreadonly().readonly)
show(lambda: memoryview(bytes(range(24))).cast('B', [2, 3, 4]).toreadonly().readonly)
show(lambda: memoryview(b'x').cast('B', []).toreadonly().readonly)
show(lambda: memoryview(b'').toreadonly().readonly)
show(lambda: memoryview(bytearray(16)).cast('d').toreadonly().readonly)
show(lambda: released().toreadonly().readonly)
show(lambda: memoryview(b'abc').toreadonly(1))
show(lambda: memoryview(b'abc').toreadonly(1, 2, 3))
show(lambda: memoryview(b'abc').toreadonly(bogus=1))
