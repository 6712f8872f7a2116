# `raise … from` a class: whatever the class makes becomes the cause.
import sys


class Five(Exception):
    def __new__(cls):
        return 5


class Class(Exception):
    def __new__(cls):
        return Class


class Failing(Exception):
    def __init__(self):
        1 / 0


def show(source):
    try:
        exec(source)
    except BaseException as e:
        print(source, "|", type(e).__name__, e, repr(e.__cause__), e.__suppress_context__)


for source in [
    "raise Five", "raise Five from None", "raise ValueError from Five", "raise ValueError() from Class", "raise ValueError from Failing",
    "raise Failing from KeyError", "raise ValueError from KeyError", "raise ValueError from KeyError(1)", "raise ValueError from None",
    "raise ValueError from 5", "raise ValueError from int", "raise int from ValueError", "raise None from None", "raise 5",
]:
    show(source)

try:
    raise ValueError("a") from Five
except ValueError as e:
    error = e
print(error.__cause__)
try:
    error.__cause__ = 5
except TypeError as e:
    print(e)
error.__traceback__ = None
sys.stderr = sys.stdout
sys.excepthook(ValueError, error, None)
