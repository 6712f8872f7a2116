# small
# Where it is that the type of an except clause turns out to be none: the whole clause.
import sys
def a():
    try: 1/0
    except 5: pass
def b():
    try: 1/0
    except (5, ValueError):
        pass
def c():
    try: 1/0
    except* 5:
        pass
def d():
    try: 1/0
    except* (ValueError, 5): pass
def e():
    try: 1/0
    except* ExceptionGroup as x: pass
def f():
    try: raise ValueError
    except (yield 1): pass
def g():
    try: raise ValueError
    except* (yield 1): pass
def h():
    try: raise ValueError
    except* ((yield 1)): pass
def i():
    try: raise ValueError
    except* (yield 1) as e:
        pass
for q in (a,b,c,d,e):
    try: q()
    except BaseException as error:
        error.__context__ = None
        sys.stderr = sys.stdout
        sys.excepthook(type(error), error, error.__traceback__)
for q in (f,g,h,i):
    x=q(); next(x)
    try: x.send(5)
    except BaseException as error:
        error.__context__ = None
        sys.stderr = sys.stdout
        sys.excepthook(type(error), error, error.__traceback__)
