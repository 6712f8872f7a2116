# small
# bytearray: reverse.

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


show(lambda: change('a.reverse()'))
show(lambda: change('a.reverse(1)'))
show(lambda: change('a.reverse(); a.reverse()'))
