# small
# float.is_integer of all kinds of numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0.0).is_integer())
show(lambda: (-0.0).is_integer())
show(lambda: (1.0).is_integer())
show(lambda: (-1.5).is_integer())
show(lambda: (2.5).is_integer())
show(lambda: (0.1).is_integer())
show(lambda: (1e16).is_integer())
show(lambda: (1e22).is_integer())
show(lambda: (1e300).is_integer())
show(lambda: (5e-324).is_integer())
show(lambda: (float('inf')).is_integer())
show(lambda: (float('-inf')).is_integer())
show(lambda: (float('nan')).is_integer())
show(lambda: (123456.789).is_integer())
show(lambda: (-7.25).is_integer())
show(lambda: (2.0**-1074).is_integer())
show(lambda: (2.0**1023).is_integer())
show(lambda: (-2.0**70).is_integer())
show(lambda: (3.0).is_integer())
show(lambda: (1e-310).is_integer())
show(lambda: (1.5).is_integer(1))
show(lambda: float.is_integer())
show(lambda: float.is_integer('x'))
