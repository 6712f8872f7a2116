# small
# int.__hash__ of small and big numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0).__hash__())
show(lambda: (1).__hash__())
show(lambda: (-1).__hash__())
show(lambda: (2).__hash__())
show(lambda: (10).__hash__())
show(lambda: (255).__hash__())
show(lambda: (-128).__hash__())
show(lambda: (2**31).__hash__())
show(lambda: (2**62).__hash__())
show(lambda: (2**63 - 1).__hash__())
show(lambda: (-2**63).__hash__())
show(lambda: (2**64).__hash__())
show(lambda: (10**30).__hash__())
show(lambda: (-10**30).__hash__())
show(lambda: (True).__hash__())
show(lambda: (5).__hash__(1))
show(lambda: (5).__hash__(1, 2))
show(lambda: int.__hash__())
show(lambda: int.__hash__('x'))
show(lambda: (5).__hash__(x=1))
