# small
# What exceptions refer to: their attributes, arguments, traceback, cause and context, as far as there are any.

import gc


def names(value):
    return sorted(repr(one) if type(one) in (str, int, tuple, ValueError, KeyError) else type(one).__name__ for one in gc.get_referents(value))


print(names(ValueError('v', 1)))
print(names(KeyError()))
try:
    try:
        raise KeyError('inner')
    except KeyError as inner:
        raise ValueError('outer') from inner
except ValueError as error:
    print(names(error), names(error.__traceback__))
    error.__cause__ = None
    print(names(error))
print(names(StopIteration(7)), names(OSError(2, 'text', 'file')))
