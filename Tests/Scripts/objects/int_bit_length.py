# small
# int.bit_length of small and big numbers.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: (0).bit_length())
show(lambda: (1).bit_length())
show(lambda: (-1).bit_length())
show(lambda: (2).bit_length())
show(lambda: (10).bit_length())
show(lambda: (255).bit_length())
show(lambda: (-128).bit_length())
show(lambda: (2**31).bit_length())
show(lambda: (2**62).bit_length())
show(lambda: (2**63 - 1).bit_length())
show(lambda: (-2**63).bit_length())
show(lambda: (2**64).bit_length())
show(lambda: (10**30).bit_length())
show(lambda: (-10**30).bit_length())
show(lambda: (True).bit_length())
show(lambda: (5).bit_length(1))
show(lambda: (5).bit_length(1, 2))
show(lambda: int.bit_length())
show(lambda: int.bit_length('x'))
show(lambda: (5).bit_length(x=1))
