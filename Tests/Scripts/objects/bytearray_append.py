# small
# bytearray: append.

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


show(lambda: change('a.append(0)'))
show(lambda: change('a.append(255)'))
show(lambda: change('a.append(256)'))
show(lambda: change('a.append(-1)'))
show(lambda: change('a.append(True)'))
show(lambda: change('a.append(1.5)'))
show(lambda: change("a.append('x')"))
show(lambda: change("a.append(b'x')"))
show(lambda: change('a.append(None)'))
show(lambda: change('a.append()'))
show(lambda: change('a.append(1, 2)'))
show(lambda: change('a.append(2**70)'))
show(lambda: change('a.append(item=1)'))
