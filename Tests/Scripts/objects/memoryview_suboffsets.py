# small
# memoryview.suboffsets of one and many dimensions, and of a released view.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))

def assign(view, name):
    setattr(view, name, 1)

def released(name):
    view = memoryview(b'abc')
    view.release()
    return getattr(view, name)


show(lambda: memoryview(b'abcdefgh').suboffsets)
show(lambda: memoryview(bytearray(b'abcdefgh')).suboffsets)
show(lambda: memoryview(bytearray(b'abcdefgh'))[::2].suboffsets)
show(lambda: memoryview(bytearray(b'abcdefgh'))[::-1].suboffsets)
show(lambda: memoryview(bytearray(range(8))).cast('h').suboffsets)
show(lambda: memoryview(bytearray(range(12))).cast('B', (3, 4)).suboffsets)
show(lambda: memoryview(bytes(range(24))).cast('B', [2, 3, 4]).suboffsets)
show(lambda: memoryview(b'x').cast('B', []).suboffsets)
show(lambda: memoryview(b'').suboffsets)
show(lambda: memoryview(bytearray(16)).cast('d').suboffsets)
show(lambda: assign(memoryview(b'abc'), 'suboffsets'))
show(lambda: released('suboffsets'))
