# small
# float.as_integer_ratio of all kinds of numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0.0).as_integer_ratio())
show(lambda: (-0.0).as_integer_ratio())
show(lambda: (1.0).as_integer_ratio())
show(lambda: (-1.5).as_integer_ratio())
show(lambda: (2.5).as_integer_ratio())
show(lambda: (0.1).as_integer_ratio())
show(lambda: (1e16).as_integer_ratio())
show(lambda: (1e22).as_integer_ratio())
show(lambda: (1e300).as_integer_ratio())
show(lambda: (5e-324).as_integer_ratio())
show(lambda: (float('inf')).as_integer_ratio())
show(lambda: (float('-inf')).as_integer_ratio())
show(lambda: (float('nan')).as_integer_ratio())
show(lambda: (123456.789).as_integer_ratio())
show(lambda: (-7.25).as_integer_ratio())
show(lambda: (2.0**-1074).as_integer_ratio())
show(lambda: (2.0**1023).as_integer_ratio())
show(lambda: (-2.0**70).as_integer_ratio())
show(lambda: (3.0).as_integer_ratio())
show(lambda: (1e-310).as_integer_ratio())
show(lambda: (1.5).as_integer_ratio(1))
show(lambda: float.as_integer_ratio())
show(lambda: float.as_integer_ratio('x'))
