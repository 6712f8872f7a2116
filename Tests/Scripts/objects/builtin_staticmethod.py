# The built-in function staticmethod with ordinary and odd arguments
# small

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: type(staticmethod(len)).__name__)
attempt(lambda: type(staticmethod(5)).__name__)
attempt(lambda: type(staticmethod()).__name__)
attempt(lambda: type(staticmethod(1, 2)).__name__)
attempt(lambda: type(staticmethod(function=1)).__name__)
