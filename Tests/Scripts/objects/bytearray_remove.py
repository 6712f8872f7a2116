# small
# bytearray: remove.

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


show(lambda: change('a.remove(97)'))
show(lambda: change('a.remove(106)'))
show(lambda: change('a.remove(0)'))
show(lambda: change('a.remove(256)'))
show(lambda: change('a.remove(-1)'))
show(lambda: change("a.remove('a')"))
show(lambda: change("a.remove(b'a')"))
show(lambda: change('a.remove(None)'))
show(lambda: change('a.remove()'))
show(lambda: change('a.remove(97, 98)'))
show(lambda: change('a.remove(2**70)'))
