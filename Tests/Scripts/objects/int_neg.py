# small
# int.__neg__ of small and big numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0).__neg__())
show(lambda: (1).__neg__())
show(lambda: (-1).__neg__())
show(lambda: (2).__neg__())
show(lambda: (10).__neg__())
show(lambda: (255).__neg__())
show(lambda: (-128).__neg__())
show(lambda: (2**31).__neg__())
show(lambda: (2**62).__neg__())
show(lambda: (2**63 - 1).__neg__())
show(lambda: (-2**63).__neg__())
show(lambda: (2**64).__neg__())
show(lambda: (10**30).__neg__())
show(lambda: (-10**30).__neg__())
show(lambda: (True).__neg__())
show(lambda: (5).__neg__(1))
show(lambda: (5).__neg__(1, 2))
show(lambda: int.__neg__())
show(lambda: int.__neg__('x'))
show(lambda: (5).__neg__(x=1))
