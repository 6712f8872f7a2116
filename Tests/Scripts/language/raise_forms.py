# raise with classes, instances, causes; re-raising; what cannot be raised.
# small

def show(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e, '| cause', repr(e.__cause__), '| context', repr(e.__context__), '|',
            e.__suppress_context__)
def a(): raise ValueError
def b(): raise ValueError('x')
def c(): raise ValueError('x') from KeyError('y')
def d(): raise ValueError from KeyError
def e(): raise ValueError('x') from None
def f(): raise 5
def g(): raise object
def h(): raise ValueError from 5
def i(): raise
def j():
    try:
        1 / 0
    except ZeroDivisionError:
        raise
def k():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError('second')
def l():
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise KeyError('second') from z
def m():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError('second') from None
def n():
    class Odd(Exception):
        def __new__(cls):
            return 7
    raise Odd
def o():
    class Bad(Exception):
        def __init__(self):
            raise TypeError('from init')
    raise Bad
def p():
    class Meta(type):
        def __call__(cls):
            return KeyError('made by meta')
    class E(Exception, metaclass=Meta):
        pass
    raise E
def q(): raise None
def r(): raise (ValueError, KeyError)
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r):
    print(fn.__name__, end=': ')
    show(fn)
def reraise_inner():
    try:
        raise KeyError('outer')
    except KeyError:
        try:
            raise ValueError('inner')
        except ValueError:
            pass
        raise
show(reraise_inner)
def helper():
    raise
def reraise_in_callee():
    try:
        raise KeyError('from caller')
    except KeyError:
        helper()
show(reraise_in_callee)
e1 = ValueError('same')
def self_cause():
    raise e1 from e1
show(self_cause)
