# small
# What a suspended generator does when nobody refers to it any more.

import sys

sys.unraisablehook = lambda raised: print('unraisable', raised.exc_type.__name__, raised.exc_value, raised.object.__name__)


def simple():
    try:
        yield 1
    except GeneratorExit as error:
        print('exit', error.args)
        raise
    finally:
        print('finally')


def swallowing():
    try:
        yield 1
    except GeneratorExit:
        print('swallowed')


def returning():
    try:
        yield 1
    finally:
        return 5


def going_on():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def failing():
    try:
        yield 1
    finally:
        raise ValueError('in finally')


def inner():
    try:
        yield 1
    finally:
        print('inner')


def outer():
    try:
        yield from inner()
    finally:
        print('outer')


def nested():
    with Manager('a'), Manager('b'):
        for number in range(3):
            yield number


class Manager:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print('leaves', self.name, kind.__name__)


for function in (simple, swallowing, returning, going_on, failing, outer, nested):
    print(function.__name__)
    walk = function()
    next(walk)
    walk = None
walk = simple()
walk = None
print('never begun: nothing to do')
walk = inner()
list(walk)
walk = None
for value in simple():
    break
print('left by break')
