# small
# int.__float__ of small and big numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0).__float__())
show(lambda: (1).__float__())
show(lambda: (-1).__float__())
show(lambda: (2).__float__())
show(lambda: (10).__float__())
show(lambda: (255).__float__())
show(lambda: (-128).__float__())
show(lambda: (2**31).__float__())
show(lambda: (2**62).__float__())
show(lambda: (2**63 - 1).__float__())
show(lambda: (-2**63).__float__())
show(lambda: (2**64).__float__())
show(lambda: (10**30).__float__())
show(lambda: (-10**30).__float__())
show(lambda: (True).__float__())
show(lambda: (5).__float__(1))
show(lambda: (5).__float__(1, 2))
show(lambda: int.__float__())
show(lambda: int.__float__('x'))
show(lambda: (5).__float__(x=1))
