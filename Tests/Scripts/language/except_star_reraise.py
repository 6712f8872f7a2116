# small
# What is raised after the clauses of except*.
def t(f):
    try: f()
    except BaseException as e: print(repr(e), repr(e.__context__), repr(e.__cause__))
def a():
    try: raise ExceptionGroup('g',[ValueError()])
    except* ValueError: raise RuntimeError('x')
def b():
    try: raise ValueError(1)
    except* ValueError: raise RuntimeError('x')
def c():
    try: raise ValueError(1)
    except* ValueError: raise
def d():
    try: raise ExceptionGroup('g',[ValueError()])
    except* ValueError as e: raise
def e():
    try: raise ExceptionGroup('g',[ValueError()])
    except* ValueError as e: raise e
def f():
    try: raise ExceptionGroup('g',[ValueError(), TypeError()])
    except* ValueError as e: raise
    except* TypeError as e: raise
def g():
    try: raise ExceptionGroup('g',[ValueError(), TypeError(), OSError()])
    except* ValueError as e: raise
    except* TypeError as e: pass
def h():
    try: raise ValueError(1)
    except* ValueError: raise OSError
    except* 5: pass
def i():
    try: raise ValueError(1)
    except* TypeError: raise OSError
    except* OSError: pass
for x in (a,b,c,d,e,f,g,i): t(x)
