# small
# float.imag of all kinds of numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0.0).imag)
show(lambda: (-0.0).imag)
show(lambda: (1.0).imag)
show(lambda: (-1.5).imag)
show(lambda: (2.5).imag)
show(lambda: (0.1).imag)
show(lambda: (1e16).imag)
show(lambda: (1e22).imag)
show(lambda: (1e300).imag)
show(lambda: (5e-324).imag)
show(lambda: (float('inf')).imag)
show(lambda: (float('-inf')).imag)
show(lambda: (float('nan')).imag)
show(lambda: (123456.789).imag)
show(lambda: (-7.25).imag)
show(lambda: (2.0**-1074).imag)
show(lambda: (2.0**1023).imag)
show(lambda: (-2.0**70).imag)
show(lambda: (3.0).imag)
show(lambda: (1e-310).imag)
show(lambda: (1.5).imag(1))
show(lambda: float.imag())
show(lambda: float.imag('x'))
