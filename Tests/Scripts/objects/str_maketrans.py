# small
# str.maketrans with one, two and three arguments.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: str.maketrans({}))
show(lambda: str.maketrans({'a': 'b'}))
show(lambda: str.maketrans({97: 'b', 'c': None, 'd': 100}))
show(lambda: str.maketrans({'ab': 'c'}))
show(lambda: str.maketrans({1.5: 'c'}))
show(lambda: str.maketrans({(): 'c'}))
show(lambda: str.maketrans('ab'))
show(lambda: str.maketrans('ab', 'xy'))
show(lambda: str.maketrans('ab', 'x'))
show(lambda: str.maketrans('ab', 'xy', 'z'))
show(lambda: str.maketrans('', ''))
show(lambda: str.maketrans('a', 1))
show(lambda: str.maketrans(1, 'a'))
show(lambda: str.maketrans(None))
show(lambda: str.maketrans('a', 'b', 1))
show(lambda: str.maketrans())
show(lambda: str.maketrans('a', 'b', 'c', 'd'))
show(lambda: str.maketrans('aa', 'bc'))
show(lambda: str.maketrans('aé😀', 'xyz'))
show(lambda: 'x'.maketrans('a', 'b'))
show(lambda: str.maketrans({'a': 1}, 'b'))
show(lambda: str.maketrans('a', 'b', 'a'))
