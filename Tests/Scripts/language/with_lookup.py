# with looks its methods up on the type, and complains exactly when they are missing.
# small

class NoEnter:
    def __exit__(self, *a): pass
class NoExit:
    def __enter__(self): pass
class Neither: pass
class OnInstance:
    def __init__(self):
        self.__enter__ = lambda: 1
        self.__exit__ = lambda *a: None
for c in (NoEnter, NoExit, Neither, OnInstance):
    try:
        with c():
            print('entered')
    except Exception as e:
        print(type(e).__name__, e)
try:
    with 5: pass
except TypeError as e:
    print(e)
class Truthy:
    def __init__(self, v): self.v = v
    def __enter__(self): pass
    def __exit__(self, *a): return self.v
for v in (0, '', [], None, 1, 'x', [0]):
    try:
        with Truthy(v):
            raise KeyError(v)
        print('suppressed by', repr(v))
    except KeyError as e:
        print('not suppressed', repr(v))
class BadBool:
    def __bool__(self): raise OSError('no truth')
try:
    with Truthy(BadBool()):
        raise KeyError('k')
except OSError as e:
    print(e, repr(e.__context__))
class Static:
    @staticmethod
    def __enter__(): return 'static'
    @classmethod
    def __exit__(cls, t, v, tb): print(cls.__name__, t)
with Static() as s:
    print(s)
class Meta(type):
    def __enter__(cls): return cls.__name__
    def __exit__(cls, *a): print('meta exit')
class K(metaclass=Meta): pass
with K as k:
    print(k)
# The exception is normalised and carries a traceback when __exit__ sees it.
class See:
    def __enter__(self): pass
    def __exit__(self, t, v, tb):
        print(t is type(v), v.args, tb.tb_lineno > 0, v.__traceback__ is tb)
        return True
with See():
    raise ValueError
with See():
    {}['missing']
with See():
    [].nothing
