# small
# bytearray: setitem.

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


show(lambda: change('a[0] = 65'))
show(lambda: change('a[-1] = 65'))
show(lambda: change('a[10] = 1'))
show(lambda: change('a[-11] = 1'))
show(lambda: change('a[0] = 256'))
show(lambda: change('a[0] = -1'))
show(lambda: change("a[0] = 'x'"))
show(lambda: change("a[0] = b'x'"))
show(lambda: change('a[0] = None'))
show(lambda: change('a["x"] = 1'))
show(lambda: change('a[1.5] = 1'))
show(lambda: change('a[None] = 1'))
show(lambda: change('a[2**70] = 1'))
show(lambda: change('a[True] = 90'))
show(lambda: change('a[0] = True'))
show(lambda: change('del a[0]'))
show(lambda: change('del a[-1]'))
show(lambda: change('del a[10]'))
show(lambda: change('del a["x"]'))
show(lambda: change('del a[2**70]'))
show(lambda: change('a[0] += 1'))
show(lambda: change('a[0] = 2**70'))
