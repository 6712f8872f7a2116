# The built-in function object with ordinary and odd arguments
# small

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: type(object()).__name__)
attempt(lambda: type(object(1)).__name__)
attempt(lambda: type(object(x=1)).__name__)
attempt(lambda: type(object(1, 2)).__name__)
