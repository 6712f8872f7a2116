# What the default unraisablehook prints for a failing callback.
# small

import weakref, sys
class Catch:
    def __init__(self): self.text = ''
    def write(self, s): self.text += s
    def flush(self): pass
class A: pass
def boom(ref):
    raise ValueError('boom')
def masked(s):
    parts = s.split('0x')
    return parts[0] + ''.join('0x…' + p.lstrip('0123456789abcdef') for p in parts[1:])
a = A()
r = weakref.ref(a, boom)
real, sys.stderr = sys.stderr, Catch()
del a
sys.stderr, caught = real, sys.stderr
print(masked(caught.text), end='')
a = A()
r = weakref.ref(a, 5)
real, sys.stderr = sys.stderr, Catch()
del a
sys.stderr, caught = real, sys.stderr
print(caught.text, end='')
