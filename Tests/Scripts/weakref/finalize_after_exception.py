# Finalizers run when the script ends in an exception.
# small
# stderr

import weakref
class A: pass
a = A()
weakref.finalize(a, print, 'finalized at exit')
def f():
    local = A()
    weakref.finalize(local, print, 'the local lives as long as the traceback')
    raise KeyError('the end')
f()
