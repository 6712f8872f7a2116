# An AttributeError of a lookup keeps the object and the name; one of setting or deleting does not, so that the object can go.
class Slotted:
    __slots__ = ('n',)

    def __del__(self):
        print('gone')


class Plain:
    pass


import math
for call in (lambda: Plain().x, lambda: delattr(Plain(), 'x'), lambda: setattr(1, 'x', 2), lambda: setattr(Plain.__dict__, 'x', 1), lambda: delattr(Plain, 'x'), lambda: delattr(math, 'x'),
             lambda: setattr(object(), 'x', 1), lambda: delattr([], 'append'), lambda: setattr(1, 'real', 2), lambda: math.x, lambda: int.x, lambda: super(Plain, Plain()).x):
    try:
        call()
    except AttributeError as error:
        print(error, error.name, type(error.obj).__name__)
try:
    del Slotted().n
except AttributeError as error:
    print(error, error.name)
try:
    Slotted().n
except AttributeError as error:
    print(error, error.name)
print('end')


def outer():
    def inner():
        return identity
    return inner
    identity = 1


try:
    outer()()
except NameError as error:
    print(error, error.name)
