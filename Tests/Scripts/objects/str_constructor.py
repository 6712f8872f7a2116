# small
# str(…): of objects, and of bytes with an encoding.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: str())
show(lambda: str(1))
show(lambda: str(None))
show(lambda: str(b'abc'))
show(lambda: str(b'abc', 'utf-8'))
show(lambda: str(b'\xff', 'utf-8'))
show(lambda: str(b'\xff', 'utf-8', 'replace'))
show(lambda: str(b'abc', errors='strict'))
show(lambda: str(b'abc', encoding='ascii'))
show(lambda: str(object=b'abc', encoding='ascii'))
show(lambda: str(object=5))
show(lambda: str(encoding='ascii'))
show(lambda: str(errors='x'))
show(lambda: str('abc', 'utf-8'))
show(lambda: str(1, 'utf-8'))
show(lambda: str(b'a', 1))
show(lambda: str(b'a', 'utf-8', 1))
show(lambda: str(b'a', 'nope'))
show(lambda: str(bytearray(b'x'), 'ascii'))
show(lambda: str(memoryview(b'xyz')[::2], 'ascii'))
show(lambda: str(memoryview(b'xyz'), 'ascii'))
show(lambda: str(b'a', 'b', 'c', 'd'))
show(lambda: str(bogus=1))
show(lambda: str([]))
show(lambda: str(type))
show(lambda: str(1.0))
show(lambda: str(b'\xff', 'ascii', 'surrogateescape'))
show(lambda: str(encoding=[]))
show(lambda: str(None, 'utf-8'))
show(lambda: str(b'a', None))
