# The built-in function type with ordinary and odd arguments

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: type())
attempt(lambda: type(1))
attempt(lambda: type('a'))
attempt(lambda: type(int))
attempt(lambda: type(None))
attempt(lambda: type(type))
attempt(lambda: type(1, 2))
attempt(lambda: type('A', (), {}))
attempt(lambda: type('A', (int,), {'x': 1}))
attempt(lambda: type(1, (), {}))
attempt(lambda: type('A', [], {}))
attempt(lambda: type('A', (), []))
attempt(lambda: type('A', (1,), {}))
attempt(lambda: type('A', (bool,), {}))
attempt(lambda: type(1, 2, 3, 4))
attempt(lambda: type('A', (), {}, wrong=1))
attempt(lambda: type(object=1))
