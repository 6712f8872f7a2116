# small
# bytearray: insert.

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


show(lambda: change('a.insert(0, 65)'))
show(lambda: change('a.insert(3, 65)'))
show(lambda: change('a.insert(100, 65)'))
show(lambda: change('a.insert(-1, 65)'))
show(lambda: change('a.insert(-100, 65)'))
show(lambda: change('a.insert(0, 256)'))
show(lambda: change("a.insert(0, 'x')"))
show(lambda: change("a.insert('x', 0)"))
show(lambda: change('a.insert(1.5, 0)'))
show(lambda: change('a.insert(0)'))
show(lambda: change('a.insert()'))
show(lambda: change('a.insert(2**70, 1)'))
show(lambda: change('a.insert(True, 1)'))
show(lambda: change('a.insert(0, 1, 2)'))
