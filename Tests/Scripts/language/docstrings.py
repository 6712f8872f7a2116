"module doc"
def a(): 'doc a'
def b():
    b'bytes'
def c():
    f'x{1}'
def d():
    'x' 'y'
    'z'
def e():
    ('paren')
class F:
    'doc F'
class G:
    x = 1
    'no'
def h():
    pass
    'no'
def i(): '''tri
    ple'''
l = lambda: 'x'
print(__doc__, [f.__doc__ for f in (a,b,c,d,e,F,G,h,i,l)])
a.__doc__ = 5; print(a.__doc__)
del a.__doc__; print(a.__doc__)
F.__doc__ = 'new'; print(F.__doc__)
try: del F.__doc__
except Exception as e: print(type(e).__name__, e)
class P:
    def __init__(self): "init"
    x = property(lambda self: 1, doc='prop')
    __doc__ = 'set'
print(P.__doc__, P.__init__.__doc__, P.x.__doc__, P().__doc__)
