# An error that the scopes pass finds, not the parser.
# small
# stderr

def f():
    x = 1
    def g():
        nonlocal y
    return g
