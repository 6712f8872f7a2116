# small
# memoryview(object): what has a buffer, and what has not.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: memoryview(1))
show(lambda: memoryview('x'))
show(lambda: memoryview(None))
show(lambda: memoryview([]))
show(lambda: memoryview(1.5))
show(lambda: memoryview())
show(lambda: memoryview(b'a', object=b'b'))
show(lambda: memoryview(object=b'ab').tolist())
show(lambda: memoryview(bogus=1))
show(lambda: memoryview(memoryview(b'ab')).tolist())
show(lambda: memoryview(memoryview(bytearray(b'ab'))).obj)
show(lambda: memoryview(bytes(3)).nbytes)
