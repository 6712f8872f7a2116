# small
# raise with classes, instances, causes, nothing; what cannot be raised.


def attempt(function):
    try: function()
    except BaseException as error:
        print(type(error).__name__, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__)


def a(): raise ValueError
def b(): raise ValueError('x', 1)
def c(): raise ValueError from KeyError
def d(): raise ValueError from KeyError('k')
def e(): raise ValueError from None
def f(): raise
def g(): raise 5
def h(): raise int
def i(): raise ValueError from 5
def j(): raise None
def k():
    try: 1 / 0
    except ZeroDivisionError: raise
def l():
    try: 1 / 0
    except ZeroDivisionError: raise ValueError('during')
def m():
    try: 1 / 0
    except ZeroDivisionError as error: raise ValueError('from') from error
def n():
    try: 1 / 0
    except ZeroDivisionError: raise ValueError('none') from None
def o():
    try: 1 / 0
    except ZeroDivisionError as error: raise error
def p():
    try: raise ValueError('first')
    except ValueError:
        try: raise KeyError('second')
        except KeyError: pass
        raise
def q(): raise (ValueError, KeyError)
def r(): raise ValueError('x') from ValueError
class Odd(Exception):
    def __new__(cls): return 5
def s(): raise Odd
class Needs(Exception):
    def __init__(self, a): pass
def t(): raise Needs
def u(): raise ValueError() from Needs
def v(): raise undefined
def w(): raise ValueError from undefined
def x(): raise (lambda: KeyError('called'))()
def y(): raise KeyError if 0 else IndexError('conditional')
def z(): raise StopIteration(3)
for function in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z): attempt(function)
