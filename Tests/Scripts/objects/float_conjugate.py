# small
# float.conjugate of all kinds of numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0.0).conjugate())
show(lambda: (-0.0).conjugate())
show(lambda: (1.0).conjugate())
show(lambda: (-1.5).conjugate())
show(lambda: (2.5).conjugate())
show(lambda: (0.1).conjugate())
show(lambda: (1e16).conjugate())
show(lambda: (1e22).conjugate())
show(lambda: (1e300).conjugate())
show(lambda: (5e-324).conjugate())
show(lambda: (float('inf')).conjugate())
show(lambda: (float('-inf')).conjugate())
show(lambda: (float('nan')).conjugate())
show(lambda: (123456.789).conjugate())
show(lambda: (-7.25).conjugate())
show(lambda: (2.0**-1074).conjugate())
show(lambda: (2.0**1023).conjugate())
show(lambda: (-2.0**70).conjugate())
show(lambda: (3.0).conjugate())
show(lambda: (1e-310).conjugate())
show(lambda: (1.5).conjugate(1))
show(lambda: float.conjugate())
show(lambda: float.conjugate('x'))
