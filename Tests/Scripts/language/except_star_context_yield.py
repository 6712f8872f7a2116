# small
# What is being handled while the types of later except* clauses are evaluated, when there is a yield among them: the part that the last clause took.
import sys


def shown(function):
    try:
        print(function())
    except Exception as error:
        print(repr(error), repr(error.__context__))


def first():
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* (yield 1):
        print('one', repr(sys.exception()))
    except* (yield 2):
        print('two', repr(sys.exception()))


def second():
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* (1 / (yield 1)):
        pass


def third():
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* ValueError:
        print(repr(sys.exception()))
        yield 1
        print(repr(sys.exception()))
    except* (1 / (yield 2)):
        pass


for given in (lambda x: x.send(ValueError), lambda x: x.throw(KeyError(5)), lambda x: x.send(5), lambda x: x.close()):
    for then in (lambda x: x.send(TypeError), lambda x: x.throw(KeyError(6)), lambda x: x.send(0)):
        x = first()
        next(x)
        shown(lambda: given(x))
        shown(lambda: then(x))
for function in (second, third):
    x = function()
    next(x)
    shown(lambda: x.send(0))
    shown(lambda: x.send(0))
print(repr(sys.exception()))
