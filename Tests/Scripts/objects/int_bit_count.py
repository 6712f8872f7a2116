# small
# int.bit_count of small and big numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0).bit_count())
show(lambda: (1).bit_count())
show(lambda: (-1).bit_count())
show(lambda: (2).bit_count())
show(lambda: (10).bit_count())
show(lambda: (255).bit_count())
show(lambda: (-128).bit_count())
show(lambda: (2**31).bit_count())
show(lambda: (2**62).bit_count())
show(lambda: (2**63 - 1).bit_count())
show(lambda: (-2**63).bit_count())
show(lambda: (2**64).bit_count())
show(lambda: (10**30).bit_count())
show(lambda: (-10**30).bit_count())
show(lambda: (True).bit_count())
show(lambda: (5).bit_count(1))
show(lambda: (5).bit_count(1, 2))
show(lambda: int.bit_count())
show(lambda: int.bit_count('x'))
show(lambda: (5).bit_count(x=1))
