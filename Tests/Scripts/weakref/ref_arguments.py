# The errors of ref() and of calling a reference.
# small

import weakref
class A: pass
a = A()
for f in (lambda: weakref.ref(), lambda: weakref.ref(a, None, 1), lambda: weakref.ref(5),
    lambda: weakref.ref(a, callback=None), lambda: weakref.ref(object=a), lambda: weakref.ref(a)(1),
    lambda: weakref.ref(a)(x=1), lambda: weakref.ref(a, 5)() is a, lambda: weakref.ref(a, None).__callback__,
    lambda: weakref.ref(a, print).__callback__ is print, lambda: weakref.ref([], print), lambda: weakref.proxy(),
    lambda: weakref.proxy(5), lambda: weakref.proxy(a, 1, 2), lambda: weakref.proxy(a, callback=1),
    lambda: weakref.getweakrefcount(), lambda: weakref.getweakrefs(), lambda: weakref.getweakrefcount(5),
    lambda: weakref.getweakrefs('x'), lambda: weakref.ref.__new__(), lambda: weakref.ref.__new__(weakref.ref),
    lambda: weakref.ref.__new__(int, a), lambda: weakref.ref.__new__(weakref.ref, a)() is a,
    lambda: weakref.getweakrefcount(1, 2), lambda: weakref.nothing):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
