# small
# complex.real of all kinds of numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0j).real)
show(lambda: (1j).real)
show(lambda: (1+2j).real)
show(lambda: (-1.5-0.5j).real)
show(lambda: (complex('nan')).real)
show(lambda: (complex('inf')).real)
show(lambda: (1e300+1e300j).real)
show(lambda: (2+0j).real)
show(lambda: (-0j).real)
show(lambda: (3+4j).real)
show(lambda: (complex(-0.0, -0.0)).real)
show(lambda: (complex(0, float("nan"))).real)
show(lambda: (-1e-310j).real)
show(lambda: (1j).real(1))
