# small
# bytearray: extend.

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


show(lambda: change("a.extend(b'xy')"))
show(lambda: change('a.extend([1, 2])'))
show(lambda: change('a.extend([256])'))
show(lambda: change('a.extend([1, -1])'))
show(lambda: change("a.extend('xy')"))
show(lambda: change("a.extend(['x'])"))
show(lambda: change('a.extend(1)'))
show(lambda: change('a.extend(None)'))
show(lambda: change('a.extend(a)'))
show(lambda: change('a.extend(iter(range(3)))'))
show(lambda: change('a.extend(())'))
show(lambda: change('a.extend()'))
show(lambda: change('a.extend([1], [2])'))
show(lambda: change('a.extend([1.5])'))
show(lambda: change('a.extend({65: 1})'))
show(lambda: change("a.extend(x for x in b'gen')"))
