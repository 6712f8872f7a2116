# At exit a failing finalizer goes to sys.excepthook, and the others still run.
# small

import weakref, sys
sys.excepthook = lambda t, v, tb: print('excepthook', t.__name__, v, tb is not None)
class A: pass
a = A()
weakref.finalize(a, print, 'runs last')
def boom():
    raise ValueError('from a finalizer')
weakref.finalize(a, boom)
weakref.finalize(a, print, 'runs first')
print('end of script')
