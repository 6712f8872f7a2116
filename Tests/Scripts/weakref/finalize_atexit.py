# At exit the living finalizers run, newest first, unless atexit is off.
# small

import weakref
class A: pass
keep = [A(), A(), A()]
for i, a in enumerate(keep):
    weakref.finalize(a, print, 'exit', i)
weakref.finalize(keep[0], print, 'not at exit').atexit = False
d = weakref.finalize(keep[1], print, 'detached')
d.detach()
f = weakref.finalize(A, print, 'class finalizer')
def from_exit():
    print('registering another')
    weakref.finalize(A, print, 'registered at exit')
weakref.finalize(A, from_exit)
gone = A()
weakref.finalize(gone, print, 'before the end')
del gone
print('end of script')
