# small
# float.real of all kinds of numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0.0).real)
show(lambda: (-0.0).real)
show(lambda: (1.0).real)
show(lambda: (-1.5).real)
show(lambda: (2.5).real)
show(lambda: (0.1).real)
show(lambda: (1e16).real)
show(lambda: (1e22).real)
show(lambda: (1e300).real)
show(lambda: (5e-324).real)
show(lambda: (float('inf')).real)
show(lambda: (float('-inf')).real)
show(lambda: (float('nan')).real)
show(lambda: (123456.789).real)
show(lambda: (-7.25).real)
show(lambda: (2.0**-1074).real)
show(lambda: (2.0**1023).real)
show(lambda: (-2.0**70).real)
show(lambda: (3.0).real)
show(lambda: (1e-310).real)
show(lambda: (1.5).real(1))
show(lambda: float.real())
show(lambda: float.real('x'))
