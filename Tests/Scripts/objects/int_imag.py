# small
# int.imag of small and big numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0).imag)
show(lambda: (1).imag)
show(lambda: (-1).imag)
show(lambda: (2).imag)
show(lambda: (10).imag)
show(lambda: (255).imag)
show(lambda: (-128).imag)
show(lambda: (2**31).imag)
show(lambda: (2**62).imag)
show(lambda: (2**63 - 1).imag)
show(lambda: (-2**63).imag)
show(lambda: (2**64).imag)
show(lambda: (10**30).imag)
show(lambda: (-10**30).imag)
show(lambda: (True).imag)
show(lambda: (5).imag(1))
show(lambda: (5).imag(1, 2))
show(lambda: int.imag())
show(lambda: int.imag('x'))
show(lambda: True.imag)
show(lambda: (5).imag(x=1))
