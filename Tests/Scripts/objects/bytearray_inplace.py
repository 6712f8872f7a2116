# small
# bytearray: inplace.

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


show(lambda: change("a += b'xy'"))
show(lambda: change('a += a'))
show(lambda: change("a += 'x'"))
show(lambda: change('a += [1]'))
show(lambda: change('a += None'))
show(lambda: change("a += memoryview(b'm')"))
show(lambda: change('a += 1'))
show(lambda: change('a *= 2'))
show(lambda: change('a *= 0'))
show(lambda: change('a *= -1'))
show(lambda: change('a *= True'))
show(lambda: change('a *= 1.5'))
show(lambda: change("a *= 'x'"))
show(lambda: change('a *= 2**70'))
show(lambda: change('a %= ()'))
show(lambda: change('a -= 1'))
show(lambda: change("a |= b''"))
show(lambda: change("a.__iadd__(b'x')"))
show(lambda: change('a.__iadd__(1)'))
show(lambda: change('a.__imul__(2)'))
show(lambda: change('a.__imul__(1.5)'))
show(lambda: change('a.__imul__()'))
show(lambda: change("a = a + b'tail'"))
show(lambda: change("a = b'head' + a"))
