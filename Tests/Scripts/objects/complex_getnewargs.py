# small
# complex.__getnewargs__ of all kinds of numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0j).__getnewargs__())
show(lambda: (1j).__getnewargs__())
show(lambda: (1+2j).__getnewargs__())
show(lambda: (-1.5-0.5j).__getnewargs__())
show(lambda: (complex('nan')).__getnewargs__())
show(lambda: (complex('inf')).__getnewargs__())
show(lambda: (1e300+1e300j).__getnewargs__())
show(lambda: (2+0j).__getnewargs__())
show(lambda: (-0j).__getnewargs__())
show(lambda: (3+4j).__getnewargs__())
show(lambda: (complex(-0.0, -0.0)).__getnewargs__())
show(lambda: (complex(0, float("nan"))).__getnewargs__())
show(lambda: (-1e-310j).__getnewargs__())
show(lambda: (1j).__getnewargs__(1))
show(lambda: complex.__getnewargs__())
show(lambda: complex.__getnewargs__('x'))
