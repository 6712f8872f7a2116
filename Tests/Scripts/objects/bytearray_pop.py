# small
# bytearray: pop.

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


show(lambda: change('print(a.pop())'))
show(lambda: change('print(a.pop(0))'))
show(lambda: change('print(a.pop(-1))'))
show(lambda: change('print(a.pop(5))'))
show(lambda: change('a.pop(10)'))
show(lambda: change('a.pop(-11)'))
show(lambda: change("a.pop('x')"))
show(lambda: change('a.pop(None)'))
show(lambda: change('a.pop(1.5)'))
show(lambda: change('a.pop(0, 1)'))
show(lambda: change('a.pop(2**70)'))
show(lambda: change('a.pop(True)'))
show(lambda: change('[a.pop() for _ in range(11)]'))
