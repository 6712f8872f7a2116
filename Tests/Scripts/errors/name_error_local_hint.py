# A hint from the locals, in a nested function.
# small
# stderr

def outer():
    counter = 1
    def inner():
        total = counter
        return totl
    return inner()
outer()
