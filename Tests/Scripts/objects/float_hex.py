# small
# float.hex of all kinds of numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0.0).hex())
show(lambda: (-0.0).hex())
show(lambda: (1.0).hex())
show(lambda: (-1.5).hex())
show(lambda: (2.5).hex())
show(lambda: (0.1).hex())
show(lambda: (1e16).hex())
show(lambda: (1e22).hex())
show(lambda: (1e300).hex())
show(lambda: (5e-324).hex())
show(lambda: (float('inf')).hex())
show(lambda: (float('-inf')).hex())
show(lambda: (float('nan')).hex())
show(lambda: (123456.789).hex())
show(lambda: (-7.25).hex())
show(lambda: (2.0**-1074).hex())
show(lambda: (2.0**1023).hex())
show(lambda: (-2.0**70).hex())
show(lambda: (3.0).hex())
show(lambda: (1e-310).hex())
show(lambda: (1.5).hex(1))
show(lambda: float.hex())
show(lambda: float.hex('x'))
