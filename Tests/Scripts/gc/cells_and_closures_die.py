# small
# What closures hold, and when it goes.

import gc

gc.disable()


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


def two(thing):
    def get():
        return thing.name
    def put(new):
        nonlocal thing
        thing = new
    return get, put


get, put = two(Thing('a'))
put(Thing('b'))
print(get())
get = None
print('one of the two is left')
put = None


def recursive(thing):
    def inner():
        return inner, thing
    return inner


recursive(Thing('in a cycle'))
print('waits for a collection')
print(gc.collect() > 0)
get, put = two(Thing('c'))
cell = get.__closure__[0]
get = put = None
print(cell.cell_contents.name)
cell.cell_contents = Thing('d')
del cell.cell_contents
try:
    cell.cell_contents
except ValueError as error:
    print(error)


def deleting(thing):
    def inner():
        return thing
    del thing
    return inner


inner = deleting(Thing('e'))
try:
    inner()
except NameError as error:
    print(error)
