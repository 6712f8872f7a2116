# Several finalizers of one object run last created first; with __del__ and callbacks.
# small

import weakref
class A:
    def __del__(self): print('__del__')
a = A()
for i in range(3):
    weakref.finalize(a, print, 'finalize', i)
r = weakref.ref(a, lambda r: print('callback'))
weakref.finalize(a, print, 'finalize last')
del a
class P: pass
p = P(); p.child = P()
weakref.finalize(p.child, print, 'child'); weakref.finalize(p, print, 'parent')
del p
fs = []
b = P()
fs.append(weakref.finalize(b, lambda: fs[1].detach() and print('detached the other')))
fs.append(weakref.finalize(b, lambda: print('first, and detaches', fs[0].detach() is not None)))
del b
print([f.alive for f in fs])
c = P()
f2 = weakref.finalize(c, print, 'registered first')
f1 = weakref.finalize(c, lambda: f2())
del c
d = P()
def again():
    global d2
    d2 = P()
    weakref.finalize(d2, print, 'nested')
    print('in finalizer')
weakref.finalize(d, again)
del d
del d2
