# The built-in function classmethod with ordinary and odd arguments
# small

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: type(classmethod(len)).__name__)
attempt(lambda: type(classmethod(5)).__name__)
attempt(lambda: type(classmethod()).__name__)
attempt(lambda: type(classmethod(1, 2)).__name__)
attempt(lambda: type(classmethod(function=1)).__name__)
