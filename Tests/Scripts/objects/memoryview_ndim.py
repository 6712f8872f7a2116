# small
# memoryview.ndim of one and many dimensions, and of a released view.

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


show(lambda: memoryview(b'abcdefgh').ndim)
show(lambda: memoryview(bytearray(b'abcdefgh')).ndim)
show(lambda: memoryview(bytearray(b'abcdefgh'))[::2].ndim)
show(lambda: memoryview(bytearray(b'abcdefgh'))[::-1].ndim)
show(lambda: memoryview(bytearray(range(8))).cast('h').ndim)
show(lambda: memoryview(bytearray(range(12))).cast('B', (3, 4)).ndim)
show(lambda: memoryview(bytes(range(24))).cast('B', [2, 3, 4]).ndim)
show(lambda: memoryview(b'x').cast('B', []).ndim)
show(lambda: memoryview(b'').ndim)
show(lambda: memoryview(bytearray(16)).cast('d').ndim)
show(lambda: assign(memoryview(b'abc'), 'ndim'))
show(lambda: released('ndim'))
