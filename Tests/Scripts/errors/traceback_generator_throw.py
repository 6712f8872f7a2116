# An exception thrown into a generator shows the place where it waits.
# small
# stderr

def g():
    try:
        yield 1
    except KeyError:
        yield 'handled'
    yield 2
it = g()
print(next(it), it.throw(KeyError('first')))
it.throw(ValueError('second'))
