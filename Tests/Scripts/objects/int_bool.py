# small
# int.__bool__ of small and big numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0).__bool__())
show(lambda: (1).__bool__())
show(lambda: (-1).__bool__())
show(lambda: (2).__bool__())
show(lambda: (10).__bool__())
show(lambda: (255).__bool__())
show(lambda: (-128).__bool__())
show(lambda: (2**31).__bool__())
show(lambda: (2**62).__bool__())
show(lambda: (2**63 - 1).__bool__())
show(lambda: (-2**63).__bool__())
show(lambda: (2**64).__bool__())
show(lambda: (10**30).__bool__())
show(lambda: (-10**30).__bool__())
show(lambda: (True).__bool__())
show(lambda: (5).__bool__(1))
show(lambda: (5).__bool__(1, 2))
show(lambda: int.__bool__())
show(lambda: int.__bool__('x'))
show(lambda: (5).__bool__(x=1))
