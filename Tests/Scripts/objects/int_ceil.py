# small
# int.__ceil__ of small and big numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0).__ceil__())
show(lambda: (1).__ceil__())
show(lambda: (-1).__ceil__())
show(lambda: (2).__ceil__())
show(lambda: (10).__ceil__())
show(lambda: (255).__ceil__())
show(lambda: (-128).__ceil__())
show(lambda: (2**31).__ceil__())
show(lambda: (2**62).__ceil__())
show(lambda: (2**63 - 1).__ceil__())
show(lambda: (-2**63).__ceil__())
show(lambda: (2**64).__ceil__())
show(lambda: (10**30).__ceil__())
show(lambda: (-10**30).__ceil__())
show(lambda: (True).__ceil__())
show(lambda: (5).__ceil__(1))
show(lambda: (5).__ceil__(1, 2))
show(lambda: int.__ceil__())
show(lambda: int.__ceil__('x'))
show(lambda: (5).__ceil__(x=1))
