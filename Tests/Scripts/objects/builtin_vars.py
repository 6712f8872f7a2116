# The built-in function vars with ordinary and odd arguments
# small

class Thing:
    def __init__(self):
        self.x = 1

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: vars(1))
attempt(lambda: vars(int is None))
attempt(lambda: vars(Thing()))
attempt(lambda: vars(5, 6))
attempt(lambda: vars(object=1))
attempt(lambda: vars([]))
