# small
# stderr
def inner():
    yield 1


def outer():
    try:
        raise KeyError('handled')
    except KeyError:
        yield from inner()


def outer_plain():
    try:
        raise KeyError('handled')
    except KeyError:
        yield from [1, 2]


def outer_list():
    yield from inner()

for function in (outer, outer_plain, outer_list):
    for error in (ValueError('thrown'), GeneratorExit('exit')):
        generator = function()
        next(generator)
        try:
            generator.throw(error)
        except BaseException as caught:
            print(function.__name__, repr(caught), repr(caught.__context__), caught is error)


def stops():
    yield next(iter([]))


def over():
    for item in stops():
        pass


def through():
    yield from stops()

import sys
for action in (over, lambda: list(stops()), lambda: next(through())):
    try:
        action()
    except RuntimeError:
        sys.excepthook(*sys.exc_info())
