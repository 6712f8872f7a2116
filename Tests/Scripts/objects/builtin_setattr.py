# The built-in function setattr with ordinary and odd arguments
# small

class Thing:
    pass

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: setattr())
attempt(lambda: setattr(1))
attempt(lambda: setattr(1, 'real', 2))
attempt(lambda: setattr(1, 'wrong', 2))
attempt(lambda: setattr(1, 5, 6))
attempt(lambda: setattr(1, 'a'))
attempt(lambda: setattr(object(), 'a', 1))
attempt(lambda: setattr(Thing(), 'a', 1))
attempt(lambda: setattr(Thing(), 5, 1))
attempt(lambda: setattr(int, 'a', 1))
attempt(lambda: setattr(len, 'a', 1))
attempt(lambda: setattr(Thing(), 'a', value=1))
