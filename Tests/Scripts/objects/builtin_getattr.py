# The built-in function getattr with ordinary and odd arguments
# small

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: getattr())
attempt(lambda: getattr(1))
attempt(lambda: getattr(1, 2))
attempt(lambda: getattr(1, 'real'))
attempt(lambda: getattr(1, 'wrong'))
attempt(lambda: getattr(1, 'wrong', None))
attempt(lambda: getattr(1, 5))
attempt(lambda: getattr(1))
attempt(lambda: getattr(1, 'real', 2, 3))
attempt(lambda: getattr(object=1))
attempt(lambda: getattr([], 'append'.upper(), 'default'))
attempt(lambda: getattr(1, 'réal', 2))
