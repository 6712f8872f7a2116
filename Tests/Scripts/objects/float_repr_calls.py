# small
# float.__repr__ of all kinds of numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0.0).__repr__())
show(lambda: (-0.0).__repr__())
show(lambda: (1.0).__repr__())
show(lambda: (-1.5).__repr__())
show(lambda: (2.5).__repr__())
show(lambda: (0.1).__repr__())
show(lambda: (1e16).__repr__())
show(lambda: (1e22).__repr__())
show(lambda: (1e300).__repr__())
show(lambda: (5e-324).__repr__())
show(lambda: (float('inf')).__repr__())
show(lambda: (float('-inf')).__repr__())
show(lambda: (float('nan')).__repr__())
show(lambda: (123456.789).__repr__())
show(lambda: (-7.25).__repr__())
show(lambda: (2.0**-1074).__repr__())
show(lambda: (2.0**1023).__repr__())
show(lambda: (-2.0**70).__repr__())
show(lambda: (3.0).__repr__())
show(lambda: (1e-310).__repr__())
show(lambda: (1.5).__repr__(1))
show(lambda: float.__repr__())
show(lambda: float.__repr__('x'))
