# stderr
# The traceback of nested groups with notes, causes and contexts.
def f(): raise ValueError('f')
def g():
    es=[]
    for x in (f, lambda: 1/0):
        try: x()
        except Exception as e: es.append(e)
    es[0].add_note('a note')
    try: raise KeyError('ctx')
    except KeyError as k:
        raise ExceptionGroup('many', es + [ExceptionGroup('inner', [TypeError('t'), SyntaxError('x')])]) from k
def h():
    try: g()
    except* ValueError as v: raise RuntimeError('again')
h()
