# What can be assigned to a slice of a bytearray, and what cannot.
class Float:
    def __float__(self): return 1.0


class Int:
    def __int__(self): return 1


class Index:
    def __index__(self): return 1


class Complex:
    def __complex__(self): return 1j


def assigned(key, value):
    array = bytearray(range(10))
    array[key] = value
    return array


for value in (1, 1.5, 1j, Float(), Int(), Index(), Complex(), None, 'a', True, [], (), [300], ['x'], b'', b'xyz', object, [1, 2, 3], memoryview(b'ab'), range(3), {7}):
    for key in (slice(1, 4), slice(1, 7, 2), slice(8, 2, -2), slice(None), slice(3, 1), slice(5, 5, 2)):
        try:
            print(key, assigned(key, value))
        except (TypeError, ValueError) as error:
            print(key, type(value).__name__, type(error).__name__, error)
array = bytearray(b'abc')
view = memoryview(array)
for key in (slice(0, 0, 2), slice(0, 2, 2), slice(0, 0), slice(1, 2)):
    try:
        array[key] = b''
        print(array)
    except BufferError as error:
        print(error)
