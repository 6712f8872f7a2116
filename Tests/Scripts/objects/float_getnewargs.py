# small
# float.__getnewargs__ of all kinds of numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0.0).__getnewargs__())
show(lambda: (-0.0).__getnewargs__())
show(lambda: (1.0).__getnewargs__())
show(lambda: (-1.5).__getnewargs__())
show(lambda: (2.5).__getnewargs__())
show(lambda: (0.1).__getnewargs__())
show(lambda: (1e16).__getnewargs__())
show(lambda: (1e22).__getnewargs__())
show(lambda: (1e300).__getnewargs__())
show(lambda: (5e-324).__getnewargs__())
show(lambda: (float('inf')).__getnewargs__())
show(lambda: (float('-inf')).__getnewargs__())
show(lambda: (float('nan')).__getnewargs__())
show(lambda: (123456.789).__getnewargs__())
show(lambda: (-7.25).__getnewargs__())
show(lambda: (2.0**-1074).__getnewargs__())
show(lambda: (2.0**1023).__getnewargs__())
show(lambda: (-2.0**70).__getnewargs__())
show(lambda: (3.0).__getnewargs__())
show(lambda: (1e-310).__getnewargs__())
show(lambda: (1.5).__getnewargs__(1))
show(lambda: float.__getnewargs__())
show(lambda: float.__getnewargs__('x'))
