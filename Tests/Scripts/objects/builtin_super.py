# The built-in function super with ordinary and odd arguments
# small

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: type(super()).__name__)
attempt(lambda: type(super(1)).__name__)
attempt(lambda: type(super(int, 5)).__name__)
attempt(lambda: type(super(int, True)).__name__)
attempt(lambda: type(super(1, 2, 3)).__name__)
attempt(lambda: type(super(int, bool)).__name__)
attempt(lambda: type(super(type, int)).__name__)
attempt(lambda: type(super(wrong=1)).__name__)
attempt(lambda: type(super(int)).__name__)
