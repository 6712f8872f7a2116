# small
# int.__abs__ of small and big numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0).__abs__())
show(lambda: (1).__abs__())
show(lambda: (-1).__abs__())
show(lambda: (2).__abs__())
show(lambda: (10).__abs__())
show(lambda: (255).__abs__())
show(lambda: (-128).__abs__())
show(lambda: (2**31).__abs__())
show(lambda: (2**62).__abs__())
show(lambda: (2**63 - 1).__abs__())
show(lambda: (-2**63).__abs__())
show(lambda: (2**64).__abs__())
show(lambda: (10**30).__abs__())
show(lambda: (-10**30).__abs__())
show(lambda: (True).__abs__())
show(lambda: (5).__abs__(1))
show(lambda: (5).__abs__(1, 2))
show(lambda: int.__abs__())
show(lambda: int.__abs__('x'))
show(lambda: (5).__abs__(x=1))
