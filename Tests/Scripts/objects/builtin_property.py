# The built-in function property with ordinary and odd arguments
# small

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: type(property(5)).__name__)
attempt(lambda: type(property(fget=1, fset=2)).__name__)
attempt(lambda: type(property(doc='text')).__name__)
attempt(lambda: type(property(1, 2, 3, 4, 5)).__name__)
attempt(lambda: type(property(wrong=1)).__name__)
attempt(lambda: type(property(len, None, None, 'doc')).__name__)
