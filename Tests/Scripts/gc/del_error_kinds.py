# small
# Whatever `__del__` raises goes to `sys.unraisablehook`, also what would end a program.

import sys


def hook(raised):
    print(raised.exc_type.__name__, raised.exc_value, raised.err_msg, getattr(raised.object, '__qualname__', raised.object), raised.exc_traceback is not None)


sys.unraisablehook = hook


class Failing:
    def __init__(self, error):
        self.error = error

    def __del__(self):
        raise self.error


for error in (ValueError('v'), KeyError('k'), SystemExit(3), KeyboardInterrupt(), GeneratorExit(), StopIteration(1), BaseException('b')):
    Failing(error)
print('goes on')
try:
    1 / 0
except ZeroDivisionError as kept:
    Failing(ValueError('inside a handler'))
    print(repr(sys.exc_info()[1]), kept.__context__)
try:
    one = Failing(ValueError('while another is on its way'))
    del one
    raise KeyError('outer')
except KeyError as error:
    print(repr(error), error.__context__)


class Odd:
    __del__ = 5


Odd()


class Missing:
    def __del__(self, more):
        pass


Missing()
