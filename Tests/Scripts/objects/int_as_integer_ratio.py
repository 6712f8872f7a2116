# small
# int.as_integer_ratio of small and big numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0).as_integer_ratio())
show(lambda: (1).as_integer_ratio())
show(lambda: (-1).as_integer_ratio())
show(lambda: (2).as_integer_ratio())
show(lambda: (10).as_integer_ratio())
show(lambda: (255).as_integer_ratio())
show(lambda: (-128).as_integer_ratio())
show(lambda: (2**31).as_integer_ratio())
show(lambda: (2**62).as_integer_ratio())
show(lambda: (2**63 - 1).as_integer_ratio())
show(lambda: (-2**63).as_integer_ratio())
show(lambda: (2**64).as_integer_ratio())
show(lambda: (10**30).as_integer_ratio())
show(lambda: (-10**30).as_integer_ratio())
show(lambda: (True).as_integer_ratio())
show(lambda: (5).as_integer_ratio(1))
show(lambda: (5).as_integer_ratio(1, 2))
show(lambda: int.as_integer_ratio())
show(lambda: int.as_integer_ratio('x'))
show(lambda: (5).as_integer_ratio(x=1))
