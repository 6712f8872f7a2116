# finalize: order, failures on death and at exit.
# small

import weakref, sys
class A: pass
sys.unraisablehook = lambda u: print('unraisable', end=' '); sys.excepthook = lambda *a: print('excepthook', end=' ')
a = A(); f = weakref.finalize(a, print, 'f1'); weakref.finalize(a, lambda: 1/0); del a; print(f.alive, f(), f.peek())
for x in 'ab': weakref.finalize(A, print, x); weakref.finalize(A, lambda: 1/0)
