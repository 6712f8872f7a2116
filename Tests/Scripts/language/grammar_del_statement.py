# small
# del with every form of target.


class A:
    def __delattr__(self, name): print('delattr', name, end=' ')
    def __delitem__(self, key): print('delitem', key, end=' ')


a = A()
x = y = z = w = 1
del x
del y, z
del (w)
for name in 'xyzw':
    print(name in globals(), end=' ')
x = y = z = 1
del (x, [y, z])
del ()
del []
del a.b, a[1], a[1:2], a[...], (a.c, [a.d])
print()
l = [1, 2, 3, 4, 5]
del l[0], l[-1]
print(l)
del l[:], l
d = {'a': 1}
del d['a']
print(d)
def f():
    x = 1
    del x
    try: x
    except UnboundLocalError as error: print(error)
    x = 2
    return x
def g():
    x = 1
    def inner(): return x
    del x
    try: inner()
    except NameError as error: print(error)
    x = 5
    return inner()
print(f(), g())
def h():
    global l
    del l
for code in ('del undefined', 'del a.__class__.missing', 'del {}[1]', 'del [][0]', 'del (1).x', 'del None.x', 'del (1,)[0]', 'del "a"[0]', 'h()', 'del len', 'del f.nothing', 'del int.x'):
    try: exec(code)
    except Exception as error: print(code, type(error).__name__, error)
