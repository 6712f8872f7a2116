# small
# complex.conjugate of all kinds of numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0j).conjugate())
show(lambda: (1j).conjugate())
show(lambda: (1+2j).conjugate())
show(lambda: (-1.5-0.5j).conjugate())
show(lambda: (complex('nan')).conjugate())
show(lambda: (complex('inf')).conjugate())
show(lambda: (1e300+1e300j).conjugate())
show(lambda: (2+0j).conjugate())
show(lambda: (-0j).conjugate())
show(lambda: (3+4j).conjugate())
show(lambda: (complex(-0.0, -0.0)).conjugate())
show(lambda: (complex(0, float("nan"))).conjugate())
show(lambda: (-1e-310j).conjugate())
show(lambda: (1j).conjugate(1))
show(lambda: complex.conjugate())
show(lambda: complex.conjugate('x'))
