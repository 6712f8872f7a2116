# The text of the default unraisablehook for a failing __del__.
# small

import sys
class Catch:
    def __init__(self): self.text = ''
    def write(self, s): self.text += s
    def flush(self): pass
def masked(s):
    parts = s.split('0x')
    return parts[0] + ''.join('0x…' + p.lstrip('0123456789abcdef') for p in parts[1:])
class A:
    def __del__(self):
        self.fail()
    def fail(self):
        raise ValueError('in fail')
a = A()
real, sys.stderr = sys.stderr, Catch()
del a
caught, sys.stderr = sys.stderr, real
print(masked(caught.text), end='')
def gen():
    try:
        yield
    finally:
        1 / 0
g = gen(); next(g)
real, sys.stderr = sys.stderr, Catch()
del g
caught, sys.stderr = sys.stderr, real
print(masked(caught.text), end='')
class H:
    def __init__(self): self.seen = None
    def __call__(self, u): self.seen = (u.exc_type, str(u.exc_value), u.exc_traceback.tb_lineno, u.err_msg,
        type(u).__name__)
h = sys.unraisablehook = H()
a = A(); del a
print(h.seen)
def broken(u): raise KeyError('hook fails too')
sys.unraisablehook = broken
real, sys.stderr = sys.stderr, Catch()
a = A(); del a
caught, sys.stderr = sys.stderr, real
print(masked(caught.text).splitlines()[0])
sys.unraisablehook = None
real, sys.stderr = sys.stderr, Catch()
a = A(); del a
caught, sys.stderr = sys.stderr, real
print(len(caught.text) >= 0)
