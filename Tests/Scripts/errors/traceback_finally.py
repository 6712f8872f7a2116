# An exception in finally, with the one before as its context.
# small
# stderr

def f():
    try:
        raise KeyError('first')
    finally:
        raise ValueError('in finally')
try:
    f()
finally:
    print('outer finally runs')
