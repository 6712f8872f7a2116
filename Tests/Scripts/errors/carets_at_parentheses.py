# Where the carets stand under operations whose operands are in parentheses: CPython takes what stands first behind the left one for the operator.
import sys


class Capture:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        pass


def shown(function):
    kept, sys.stderr = sys.stderr, Capture()
    try:
        function()
    except Exception as error:
        error.__traceback__ = error.__traceback__.tb_next
        sys.excepthook(type(error), error, error.__traceback__)
    text, sys.stderr = ''.join(sys.stderr.parts), kept
    print('\n'.join(text.split('\n')[2:]), end='')


a, b, c = 1, 'b', [1]
shown(lambda: (a) + (b))
shown(lambda: (a)+(b))
shown(lambda: (a * 2) + b)
shown(lambda: ((a * 2)) + b)
shown(lambda: (a * 2)//b)
shown(lambda: (a)  **  (b))
shown(lambda: a // (b))
shown(lambda: a   +b)
shown(lambda: (a if a else b) + (b or a))
shown(lambda: -(a) + (b))
shown(lambda: (not a) @ (b))
shown(lambda: (a)[0])
shown(lambda: (a) [0] + 2)
shown(lambda: a[(0)])
shown(lambda: a[(0,)])
shown(lambda: c[(b)])
shown(lambda: c[ (b) ])
shown(lambda: c[(b):(a)])
shown(lambda: c[(a and b)])
shown(lambda: c[b, ][0])
