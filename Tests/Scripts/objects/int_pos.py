# small
# int.__pos__ of small and big numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0).__pos__())
show(lambda: (1).__pos__())
show(lambda: (-1).__pos__())
show(lambda: (2).__pos__())
show(lambda: (10).__pos__())
show(lambda: (255).__pos__())
show(lambda: (-128).__pos__())
show(lambda: (2**31).__pos__())
show(lambda: (2**62).__pos__())
show(lambda: (2**63 - 1).__pos__())
show(lambda: (-2**63).__pos__())
show(lambda: (2**64).__pos__())
show(lambda: (10**30).__pos__())
show(lambda: (-10**30).__pos__())
show(lambda: (True).__pos__())
show(lambda: (5).__pos__(1))
show(lambda: (5).__pos__(1, 2))
show(lambda: int.__pos__())
show(lambda: int.__pos__('x'))
show(lambda: (5).__pos__(x=1))
