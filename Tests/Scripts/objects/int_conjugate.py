# small
# int.conjugate of small and big numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0).conjugate())
show(lambda: (1).conjugate())
show(lambda: (-1).conjugate())
show(lambda: (2).conjugate())
show(lambda: (10).conjugate())
show(lambda: (255).conjugate())
show(lambda: (-128).conjugate())
show(lambda: (2**31).conjugate())
show(lambda: (2**62).conjugate())
show(lambda: (2**63 - 1).conjugate())
show(lambda: (-2**63).conjugate())
show(lambda: (2**64).conjugate())
show(lambda: (10**30).conjugate())
show(lambda: (-10**30).conjugate())
show(lambda: (True).conjugate())
show(lambda: (5).conjugate(1))
show(lambda: (5).conjugate(1, 2))
show(lambda: int.conjugate())
show(lambda: int.conjugate('x'))
show(lambda: (5).conjugate(x=1))
