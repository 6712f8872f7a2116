# small
# complex.imag of all kinds of numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0j).imag)
show(lambda: (1j).imag)
show(lambda: (1+2j).imag)
show(lambda: (-1.5-0.5j).imag)
show(lambda: (complex('nan')).imag)
show(lambda: (complex('inf')).imag)
show(lambda: (1e300+1e300j).imag)
show(lambda: (2+0j).imag)
show(lambda: (-0j).imag)
show(lambda: (3+4j).imag)
show(lambda: (complex(-0.0, -0.0)).imag)
show(lambda: (complex(0, float("nan"))).imag)
show(lambda: (-1e-310j).imag)
show(lambda: (1j).imag(1))
