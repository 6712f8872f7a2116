# What ends a program shows the text of a syntax error without the margin of its group.
import sys


def show(error):
    sys.stderr = sys.stdout
    sys.excepthook(type(error), error, error.__traceback__)


placed = SyntaxError("text", ("file", 1, 2, "a b", 1, 3))
show(ExceptionGroup("outer", [placed, ExceptionGroup("inner", [placed, SyntaxError("bare", ("f", 1, 2, None, 1, 2))]), ValueError(2)]))
try:
    try:
        compile("x = = 1", "f", "exec")
    except* SyntaxError:
        raise
except ExceptionGroup as group:
    group.__traceback__ = group.exceptions[0].__traceback__ = None
    show(group)
