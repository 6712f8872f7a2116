# small
# complex.__bool__ of all kinds of numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0j).__bool__())
show(lambda: (1j).__bool__())
show(lambda: (1+2j).__bool__())
show(lambda: (-1.5-0.5j).__bool__())
show(lambda: (complex('nan')).__bool__())
show(lambda: (complex('inf')).__bool__())
show(lambda: (1e300+1e300j).__bool__())
show(lambda: (2+0j).__bool__())
show(lambda: (-0j).__bool__())
show(lambda: (3+4j).__bool__())
show(lambda: (complex(-0.0, -0.0)).__bool__())
show(lambda: (complex(0, float("nan"))).__bool__())
show(lambda: (-1e-310j).__bool__())
show(lambda: (1j).__bool__(1))
show(lambda: complex.__bool__())
show(lambda: complex.__bool__('x'))
