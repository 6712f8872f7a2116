# An uncaught exception through three functions, with carets where they help.
# small
# stderr

def inner(x):
    return 10 / x
def middle(x):
    y = inner(x) + 1
    return y
def outer():
    return [middle(v) for v in (2, 1, 0)]
print('before')
outer()
print('never')
