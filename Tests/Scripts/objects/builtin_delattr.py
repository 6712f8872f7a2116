# The built-in function delattr with ordinary and odd arguments
# small

class Thing:
    pass

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: delattr())
attempt(lambda: delattr(1))
attempt(lambda: delattr(1, 'real'))
attempt(lambda: delattr(1, 'wrong'))
attempt(lambda: delattr(1, 5))
attempt(lambda: delattr(object(), 'a'))
attempt(lambda: delattr(Thing(), 'a'))
attempt(lambda: delattr(Thing(), 5))
attempt(lambda: delattr(int, 'real'))
attempt(lambda: delattr(Thing(), 'a', 1))
