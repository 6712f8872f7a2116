# small
# throw(class, value) with an exception of another class makes one of the class of it.
def generator():
    try:
        yield
    except ValueError as error:
        print("inside", repr(error))
        yield


for arguments in ((ValueError, KeyError("x")), (ValueError, UnicodeError("x")), (ValueError, (1, 2)), (KeyError, ValueError("z"))):
    running = generator()
    next(running)
    try:
        running.throw(*arguments)
    except BaseException as error:
        print("outside", repr(error))
