# small
# int.__floor__ of small and big numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0).__floor__())
show(lambda: (1).__floor__())
show(lambda: (-1).__floor__())
show(lambda: (2).__floor__())
show(lambda: (10).__floor__())
show(lambda: (255).__floor__())
show(lambda: (-128).__floor__())
show(lambda: (2**31).__floor__())
show(lambda: (2**62).__floor__())
show(lambda: (2**63 - 1).__floor__())
show(lambda: (-2**63).__floor__())
show(lambda: (2**64).__floor__())
show(lambda: (10**30).__floor__())
show(lambda: (-10**30).__floor__())
show(lambda: (True).__floor__())
show(lambda: (5).__floor__(1))
show(lambda: (5).__floor__(1, 2))
show(lambda: int.__floor__())
show(lambda: int.__floor__('x'))
show(lambda: (5).__floor__(x=1))
