# The built-in function memoryview with ordinary and odd arguments
# small

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: memoryview(b'ab').tolist())
attempt(lambda: memoryview(bytearray(b'x')).tolist())
attempt(lambda: memoryview(object=b'ab').tolist())
attempt(lambda: memoryview(5).tolist())
attempt(lambda: memoryview('').tolist())
attempt(lambda: memoryview(b'', b'').tolist())
