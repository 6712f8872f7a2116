# small
# bytearray: copy.

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


show(lambda: change('b = a.copy(); b.append(1); print(b)'))
show(lambda: change('a.copy(1)'))
show(lambda: change('print(a.copy() is a, a.copy() == a)'))
