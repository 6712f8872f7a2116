# small
# int.numerator of small and big numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0).numerator)
show(lambda: (1).numerator)
show(lambda: (-1).numerator)
show(lambda: (2).numerator)
show(lambda: (10).numerator)
show(lambda: (255).numerator)
show(lambda: (-128).numerator)
show(lambda: (2**31).numerator)
show(lambda: (2**62).numerator)
show(lambda: (2**63 - 1).numerator)
show(lambda: (-2**63).numerator)
show(lambda: (2**64).numerator)
show(lambda: (10**30).numerator)
show(lambda: (-10**30).numerator)
show(lambda: (True).numerator)
show(lambda: (5).numerator(1))
show(lambda: (5).numerator(1, 2))
show(lambda: int.numerator())
show(lambda: int.numerator('x'))
show(lambda: True.numerator)
show(lambda: (5).numerator(x=1))
