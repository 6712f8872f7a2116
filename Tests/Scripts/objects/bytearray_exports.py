# small
# bytearray: exports.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))

def change(code):
    a = bytearray(b'abcdefghij')
    try:
        exec(code)
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    return a


show(lambda: change('m = memoryview(a); a.append(1)'))
show(lambda: change("m = memoryview(a); a.extend(b'x')"))
show(lambda: change('m = memoryview(a); a.pop()'))
show(lambda: change('m = memoryview(a); a.clear()'))
show(lambda: change('m = memoryview(a); a.insert(0, 1)'))
show(lambda: change('m = memoryview(a); a.remove(97)'))
show(lambda: change("m = memoryview(a); a += b'x'"))
show(lambda: change('m = memoryview(a); a *= 2'))
show(lambda: change('m = memoryview(a); a[:] = b""'))
show(lambda: change('m = memoryview(a); a[2:4] = b"12"'))
show(lambda: change('m = memoryview(a); del a[0]'))
show(lambda: change('m = memoryview(a); del a[::2]'))
show(lambda: change('m = memoryview(a); a[0] = 65; print(m[0])'))
show(lambda: change('m = memoryview(a); a.reverse(); print(bytes(m))'))
show(lambda: change('m = memoryview(a); a.__init__()'))
show(lambda: change('m = memoryview(a); a.__init__(b"new")'))
show(lambda: change('m = memoryview(a); m.release(); a.append(1)'))
show(lambda: change('m = memoryview(a); del m; a.append(1)'))
show(lambda: change('m = memoryview(a); a[::2] = b"12345"'))
show(lambda: change('m = memoryview(a); a.extend([])'))
show(lambda: change('m = memoryview(a); a += b""'))
show(lambda: change('m = memoryview(a); a *= 1'))
show(lambda: change('with memoryview(a) as m: a.append(1)'))
show(lambda: change('with memoryview(a) as m: pass\na.append(1)'))
show(lambda: change("m = memoryview(a)[2:4]; n = m.cast('h'); m.release(); a.append(1)"))
