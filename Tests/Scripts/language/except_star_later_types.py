# The types of later clauses are evaluated and checked even when nothing is left; what an error in them is the context of.
def show(f):
    try: f()
    except BaseException as e: print(type(e).__name__, e, repr(e.__context__), repr(getattr(e,'exceptions',None)))
def t(n):
    print('type', n); return n
def a():
    try: raise ValueError(1)
    except* t(ValueError): print('v')
    except* t(TypeError): print('t')
    except* t(5): print('5')
def b():
    try: raise ValueError(1)
    except* ValueError: print('v')
    except* 1/0: print('t')
def c():
    try: raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* t(Exception): print('e')
    except* t(ExceptionGroup): pass
def d():
    try: raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* t(Exception): raise KeyError('k')
    except* t(undefined): pass
def e():
    try: pass
    except* 1/0: pass
    else: print('else')
def f():
    try: raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* t((ValueError, TypeError)) as x: print(repr(x))
    except* t((KeyError, 5)): pass
for x in (a,b,c,d,e,f): show(x)
