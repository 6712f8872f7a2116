# An assert that fails has the place of the statement, or of the last comparison in its condition; what a comprehension does with an element has
# the place of the comprehension, or of the last comparison in its conditions.
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
    print(text, end='')


x = 3


def one(): assert x == 2


def two(): assert x == 2, 'message'


def three(): assert not x, 'message'


def four(): assert not (x == 3), 'message'


def five(): assert x < 5 and x > 7 and not x


def six(): assert (x < 1 or
                   x > 5 or not x), (
                       'message')


def seven(): assert [] if x == 3 else x


def eight():
    assert (
        []), 'message'


def nine(): assert (x < 1 < 2)


for function in (one, two, three, four, five, six, seven, eight, nine):
    shown(function)
shown(lambda: {a for a in [[1]]})
shown(lambda: {a: 1 for a in [{}]})
shown(lambda: {a for a in [[1]] if a != 2})
shown(lambda: {a for a in [[1]] if a})
shown(lambda: {a for a in [[1]] if a if a != 2 for b in [1] if b})
shown(lambda: {a: a for a in [[1]] if a and a is not None})
shown(lambda: [b for a in [1] for b in a])
shown(lambda: [b for a in [1] if a == 1 for b in a])
shown(lambda: list(b for a in [1] if a == 1 for b in a))
shown(lambda: {b
               for a in [1]
               if a == 1
               for b in ([],)})
