# small
# int.__index__ of small and big numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0).__index__())
show(lambda: (1).__index__())
show(lambda: (-1).__index__())
show(lambda: (2).__index__())
show(lambda: (10).__index__())
show(lambda: (255).__index__())
show(lambda: (-128).__index__())
show(lambda: (2**31).__index__())
show(lambda: (2**62).__index__())
show(lambda: (2**63 - 1).__index__())
show(lambda: (-2**63).__index__())
show(lambda: (2**64).__index__())
show(lambda: (10**30).__index__())
show(lambda: (-10**30).__index__())
show(lambda: (True).__index__())
show(lambda: (5).__index__(1))
show(lambda: (5).__index__(1, 2))
show(lambda: int.__index__())
show(lambda: int.__index__('x'))
show(lambda: (5).__index__(x=1))
