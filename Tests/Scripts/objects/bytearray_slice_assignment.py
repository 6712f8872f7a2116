# small
# bytearray: slice_assignment.

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


show(lambda: change("a[2:4] = b'XYZ'"))
show(lambda: change("a[2:4] = b''"))
show(lambda: change("a[:] = b''"))
show(lambda: change("a[5:2] = b'Q'"))
show(lambda: change("a[100:] = b'Q'"))
show(lambda: change('a[-3:] = [1, 2]'))
show(lambda: change('a[:3] = [256]'))
show(lambda: change("a[:3] = 'abc'"))
show(lambda: change('a[:3] = 5'))
show(lambda: change("a[::2] = b'12345'"))
show(lambda: change("a[::2] = b'1'"))
show(lambda: change("a[::-1] = b'0123456789'"))
show(lambda: change("a[::0] = b''"))
show(lambda: change('del a[2:4]'))
show(lambda: change('del a[::2]'))
show(lambda: change('del a[::-3]'))
show(lambda: change('del a[:]'))
show(lambda: change('del a[5:2]'))
show(lambda: change('del a[::0]'))
show(lambda: change('a[1:3] = a'))
show(lambda: change('a[:] = a'))
show(lambda: change("a[2:4] = memoryview(b'mm')"))
show(lambda: change('a[0:0] = range(3)'))
show(lambda: change("a[2:4] = (x for x in b'gen')"))
show(lambda: change("a['x':] = b''"))
show(lambda: change("a[8:2:-2] = b'xyz'"))
show(lambda: change('a[:2] = [1.5]'))
show(lambda: change('a[0:2] = {}'))
