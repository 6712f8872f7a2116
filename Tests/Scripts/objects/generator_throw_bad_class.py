def boring_generator(): yield
gen=boring_generator()
class E(Exception):
    def __new__(cls,*a,**k): return cls
try: next(gen); gen.throw(E)
except TypeError as e: print(e)
def generator():
    try: yield
    except E: raise ZeroDivisionError
gen = boring_generator()
try: gen.throw(E)
except TypeError as e: print(e)
g=generator(); next(g)
try: g.throw(E)
except TypeError as e: print(e)
try: raise E
except TypeError as e: print(e)


class Failing(Exception):
    def __init__(self, *arguments): raise KeyError(arguments)


def catching():
    try: yield 1
    except KeyError as error: yield ("inside", error.args)


g = catching(); next(g)
print(g.throw(Failing, 5))
g = catching(); next(g)
print(g.throw(Failing, (5, 6)))
