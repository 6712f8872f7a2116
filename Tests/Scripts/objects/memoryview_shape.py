# small
# memoryview.shape of one and many dimensions, and of a released view.

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


show(lambda: memoryview(b'abcdefgh').shape)
show(lambda: memoryview(bytearray(b'abcdefgh')).shape)
show(lambda: memoryview(bytearray(b'abcdefgh'))[::2].shape)
show(lambda: memoryview(bytearray(b'abcdefgh'))[::-1].shape)
show(lambda: memoryview(bytearray(range(8))).cast('h').shape)
show(lambda: memoryview(bytearray(range(12))).cast('B', (3, 4)).shape)
show(lambda: memoryview(bytes(range(24))).cast('B', [2, 3, 4]).shape)
show(lambda: memoryview(b'x').cast('B', []).shape)
show(lambda: memoryview(b'').shape)
show(lambda: memoryview(bytearray(16)).cast('d').shape)
show(lambda: assign(memoryview(b'abc'), 'shape'))
show(lambda: released('shape'))
