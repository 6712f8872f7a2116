# small
# int.__getnewargs__ of small and big numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0).__getnewargs__())
show(lambda: (1).__getnewargs__())
show(lambda: (-1).__getnewargs__())
show(lambda: (2).__getnewargs__())
show(lambda: (10).__getnewargs__())
show(lambda: (255).__getnewargs__())
show(lambda: (-128).__getnewargs__())
show(lambda: (2**31).__getnewargs__())
show(lambda: (2**62).__getnewargs__())
show(lambda: (2**63 - 1).__getnewargs__())
show(lambda: (-2**63).__getnewargs__())
show(lambda: (2**64).__getnewargs__())
show(lambda: (10**30).__getnewargs__())
show(lambda: (-10**30).__getnewargs__())
show(lambda: (True).__getnewargs__())
show(lambda: (5).__getnewargs__(1))
show(lambda: (5).__getnewargs__(1, 2))
show(lambda: int.__getnewargs__())
show(lambda: int.__getnewargs__('x'))
show(lambda: (5).__getnewargs__(x=1))
