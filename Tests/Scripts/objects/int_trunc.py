# small
# int.__trunc__ of small and big numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0).__trunc__())
show(lambda: (1).__trunc__())
show(lambda: (-1).__trunc__())
show(lambda: (2).__trunc__())
show(lambda: (10).__trunc__())
show(lambda: (255).__trunc__())
show(lambda: (-128).__trunc__())
show(lambda: (2**31).__trunc__())
show(lambda: (2**62).__trunc__())
show(lambda: (2**63 - 1).__trunc__())
show(lambda: (-2**63).__trunc__())
show(lambda: (2**64).__trunc__())
show(lambda: (10**30).__trunc__())
show(lambda: (-10**30).__trunc__())
show(lambda: (True).__trunc__())
show(lambda: (5).__trunc__(1))
show(lambda: (5).__trunc__(1, 2))
show(lambda: int.__trunc__())
show(lambda: int.__trunc__('x'))
show(lambda: (5).__trunc__(x=1))
