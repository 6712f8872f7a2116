# Exceptions in callbacks reach sys.unraisablehook and stop nothing.
# small

import weakref, sys
class A: pass
seen = []
sys.unraisablehook = lambda u: seen.append((u.exc_type.__name__, str(u.exc_value), u.err_msg, u.object is not None,
    u.exc_traceback is not None))
def boom(r): raise ValueError('boom')
def fine(r): seen.append('fine')
a = A()
rs = [weakref.ref(a, fine), weakref.ref(a, boom), weakref.ref(a, 5), weakref.ref(a, lambda: 0), weakref.ref(a, fine)]
del a
for s in seen: print(s)
seen.clear()
def exits(r): raise SystemExit(3)
def interrupts(r): raise KeyboardInterrupt
a = A()
rs = [weakref.ref(a, exits), weakref.ref(a, interrupts)]
del a
print([s[0] for s in seen])
seen.clear()
# The exception that is being handled is not disturbed by a callback that runs meanwhile.
a = A()
r = weakref.ref(a, boom)
try:
    try:
        raise KeyError('mine')
    finally:
        del a
except KeyError as e:
    print(e, repr(e.__context__), seen[0][:2])
def f():
    a = A()
    global r
    r = weakref.ref(a, boom)
    return 'result'
print(f(), len(seen))
sys.unraisablehook = sys.__unraisablehook__
print(sys.unraisablehook is sys.__unraisablehook__)
