# small
# the execution model of exceptions: what catches, what is chained, what is current
import sys


def depth():
    return sys.exc_info()[0]


print(sys.exc_info(), sys.exception() if hasattr(sys, 'exception') else None)
try:
    1 / 0
except ZeroDivisionError as outer:
    print(depth().__name__)
    try:
        {}['k']
    except KeyError as inner:
        print(depth().__name__, inner.__context__ is outer, inner.__cause__)
    print(depth().__name__)
print(depth())


def generator():
    try:
        yield 1
    except ValueError:
        yield depth().__name__
    yield depth()


g = generator()
next(g)
try:
    raise KeyError
except KeyError:
    print(g.throw(ValueError), depth().__name__, next(g))


class A(Exception): pass
class B(A): pass
class C(BaseException): pass


for kind in (A, B, C, KeyboardInterrupt, SystemExit):
    try:
        raise kind
    except B:
        print('B')
    except A:
        print('A')
    except Exception:
        print('Exception')
    except BaseException as error:
        print('base', type(error).__name__)
error = ValueError('with notes')
error.add_note('one')
error.add_note('two')
print(error.__notes__, str(error))
for use in (lambda: error.add_note(5), lambda: setattr(error, '__cause__', 5), lambda: setattr(error, '__traceback__', 5), lambda: setattr(error, '__context__', 5), lambda: delattr(error, '__cause__'), lambda: setattr(error, 'args', 5)):
    try:
        print(use())
    except TypeError as wrong:
        print(wrong)
error.args = 'ab'
print(error.args, error)
