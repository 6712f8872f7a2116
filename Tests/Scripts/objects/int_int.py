# small
# int.__int__ of small and big numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0).__int__())
show(lambda: (1).__int__())
show(lambda: (-1).__int__())
show(lambda: (2).__int__())
show(lambda: (10).__int__())
show(lambda: (255).__int__())
show(lambda: (-128).__int__())
show(lambda: (2**31).__int__())
show(lambda: (2**62).__int__())
show(lambda: (2**63 - 1).__int__())
show(lambda: (-2**63).__int__())
show(lambda: (2**64).__int__())
show(lambda: (10**30).__int__())
show(lambda: (-10**30).__int__())
show(lambda: (True).__int__())
show(lambda: (5).__int__(1))
show(lambda: (5).__int__(1, 2))
show(lambda: int.__int__())
show(lambda: int.__int__('x'))
show(lambda: (5).__int__(x=1))
