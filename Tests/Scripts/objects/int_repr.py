# small
# int.__repr__ of small and big numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0).__repr__())
show(lambda: (1).__repr__())
show(lambda: (-1).__repr__())
show(lambda: (2).__repr__())
show(lambda: (10).__repr__())
show(lambda: (255).__repr__())
show(lambda: (-128).__repr__())
show(lambda: (2**31).__repr__())
show(lambda: (2**62).__repr__())
show(lambda: (2**63 - 1).__repr__())
show(lambda: (-2**63).__repr__())
show(lambda: (2**64).__repr__())
show(lambda: (10**30).__repr__())
show(lambda: (-10**30).__repr__())
show(lambda: (True).__repr__())
show(lambda: (5).__repr__(1))
show(lambda: (5).__repr__(1, 2))
show(lambda: int.__repr__())
show(lambda: int.__repr__('x'))
show(lambda: (5).__repr__(x=1))
