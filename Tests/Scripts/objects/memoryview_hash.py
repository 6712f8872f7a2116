# small
# memoryview: hashes of read-only bytes.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))

def hashes_like(view, other):
    return hash(view) == hash(other)

def hash_after_release(view, before):
    if before:
        hash(view)
    view.release()
    return hash(view) == hash(b'abc')


show(lambda: hashes_like(memoryview(b'abc'), b'abc'))
show(lambda: hashes_like(memoryview(b'abcabc')[::2], b'acb'))
show(lambda: hash(memoryview(bytearray(b'abc'))))
show(lambda: hash(memoryview(bytearray(b'abc')).toreadonly()))
show(lambda: hash(memoryview(b'abcd').cast('h')))
show(lambda: hashes_like(memoryview(b'abcd').cast('c'), b'abcd'))
show(lambda: hashes_like(memoryview(b'abcd').cast('b'), b'abcd'))
show(lambda: hashes_like(memoryview(b'abcd').cast('B', [2, 2]), b'abcd'))
show(lambda: hash_after_release(memoryview(b'abc'), True))
show(lambda: hash_after_release(memoryview(b'abc'), False))
show(lambda: hash(memoryview(b'ab').cast('?')))
show(lambda: {memoryview(b'k'): 1}[b'k'])
