# small
# int.real of small and big numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0).real)
show(lambda: (1).real)
show(lambda: (-1).real)
show(lambda: (2).real)
show(lambda: (10).real)
show(lambda: (255).real)
show(lambda: (-128).real)
show(lambda: (2**31).real)
show(lambda: (2**62).real)
show(lambda: (2**63 - 1).real)
show(lambda: (-2**63).real)
show(lambda: (2**64).real)
show(lambda: (10**30).real)
show(lambda: (-10**30).real)
show(lambda: (True).real)
show(lambda: (5).real(1))
show(lambda: (5).real(1, 2))
show(lambda: int.real())
show(lambda: int.real('x'))
show(lambda: True.real)
show(lambda: (5).real(x=1))
