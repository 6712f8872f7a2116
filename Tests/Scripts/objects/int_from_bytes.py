# small
# int.from_bytes: any bytes, both orders, both signs.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: int.from_bytes())
show(lambda: int.from_bytes(b''))
show(lambda: int.from_bytes(b'\xff'))
show(lambda: int.from_bytes(b'\xff\x00'))
show(lambda: int.from_bytes(b'\xff\x00', 'big'))
show(lambda: int.from_bytes(b'\xff\x00', 'little'))
show(lambda: int.from_bytes(b'\xff\x00', 'big', signed=True))
show(lambda: int.from_bytes(b'\xff' * 9, 'little', signed=True))
show(lambda: int.from_bytes(b'\x80' + bytes(20), 'big', signed=True))
show(lambda: int.from_bytes([1, 2]))
show(lambda: int.from_bytes((255, 0), 'little'))
show(lambda: int.from_bytes([256]))
show(lambda: int.from_bytes([-1]))
show(lambda: int.from_bytes(['x']))
show(lambda: int.from_bytes('ab'))
show(lambda: int.from_bytes(None))
show(lambda: int.from_bytes(1))
show(lambda: int.from_bytes(bytearray(b'ab'), 'big'))
show(lambda: int.from_bytes(memoryview(b'abcd')[::2], 'big'))
show(lambda: int.from_bytes(b'a', 'x'))
show(lambda: int.from_bytes(b'a', 1))
show(lambda: int.from_bytes(b'a', 'big', True))
show(lambda: int.from_bytes(bytes=b'ab', byteorder='big'))
show(lambda: int.from_bytes(b'a', bogus=1))
show(lambda: int.from_bytes(range(5)))
show(lambda: int.from_bytes(b'a', 'big', signed='yes'))
show(lambda: int.from_bytes(iter([1, 2])))
show(lambda: int.from_bytes({1: 2}))
show(lambda: bool.from_bytes(b'\x01', 'big'))
show(lambda: bool.from_bytes(b'\x00', 'big'))
show(lambda: (5).from_bytes(b'\x01'))
