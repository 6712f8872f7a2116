# small
# int.__invert__ of small and big numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0).__invert__())
show(lambda: (1).__invert__())
show(lambda: (-1).__invert__())
show(lambda: (2).__invert__())
show(lambda: (10).__invert__())
show(lambda: (255).__invert__())
show(lambda: (-128).__invert__())
show(lambda: (2**31).__invert__())
show(lambda: (2**62).__invert__())
show(lambda: (2**63 - 1).__invert__())
show(lambda: (-2**63).__invert__())
show(lambda: (2**64).__invert__())
show(lambda: (10**30).__invert__())
show(lambda: (-10**30).__invert__())
show(lambda: (True).__invert__())
show(lambda: (5).__invert__(1))
show(lambda: (5).__invert__(1, 2))
show(lambda: int.__invert__())
show(lambda: int.__invert__('x'))
show(lambda: (5).__invert__(x=1))
