# small
# int.is_integer of small and big numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0).is_integer())
show(lambda: (1).is_integer())
show(lambda: (-1).is_integer())
show(lambda: (2).is_integer())
show(lambda: (10).is_integer())
show(lambda: (255).is_integer())
show(lambda: (-128).is_integer())
show(lambda: (2**31).is_integer())
show(lambda: (2**62).is_integer())
show(lambda: (2**63 - 1).is_integer())
show(lambda: (-2**63).is_integer())
show(lambda: (2**64).is_integer())
show(lambda: (10**30).is_integer())
show(lambda: (-10**30).is_integer())
show(lambda: (True).is_integer())
show(lambda: (5).is_integer(1))
show(lambda: (5).is_integer(1, 2))
show(lambda: int.is_integer())
show(lambda: int.is_integer('x'))
show(lambda: (5).is_integer(x=1))
