# small
# int.denominator of small and big numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0).denominator)
show(lambda: (1).denominator)
show(lambda: (-1).denominator)
show(lambda: (2).denominator)
show(lambda: (10).denominator)
show(lambda: (255).denominator)
show(lambda: (-128).denominator)
show(lambda: (2**31).denominator)
show(lambda: (2**62).denominator)
show(lambda: (2**63 - 1).denominator)
show(lambda: (-2**63).denominator)
show(lambda: (2**64).denominator)
show(lambda: (10**30).denominator)
show(lambda: (-10**30).denominator)
show(lambda: (True).denominator)
show(lambda: (5).denominator(1))
show(lambda: (5).denominator(1, 2))
show(lambda: int.denominator())
show(lambda: int.denominator('x'))
show(lambda: True.denominator)
show(lambda: (5).denominator(x=1))
