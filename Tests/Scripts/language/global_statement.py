# global in functions, nested functions, classes and exec.
# small

x = 'module'
def f():
    global x, made
    x = 'set by f'
    made = 'made by f'
f()
print(x, made)
def g():
    x = 'local'
    def h():
        global x
        return x
    return x, h()
print(g())
class C:
    global inclass
    inclass = 1
    x = 'C'
print(inclass, hasattr(C, 'inclass'), C.x, x)
def d():
    global x
    del x
d()
try:
    x
except NameError as e:
    print(e)
try:
    d()
except NameError as e:
    print(type(e).__name__, e)
def loop():
    global i
    for i in range(4):
        pass
loop()
print(i)
def imp():
    global math
    import math
imp()
print(math.floor(2.5))
def deff():
    global inner
    def inner():
        return 'inner'
    global Klass
    class Klass:
        pass
deff()
print(inner(), Klass.__qualname__, inner.__qualname__)
def exc():
    global err
    try:
        1 / 0
    except ZeroDivisionError as err:
        print('in handler', err)
exc()
print('err' in globals())
ns = {}
exec('def f():\n global z\n z = 3\nf()', ns)
print(ns['z'])
def w():
    global walrus
    return [walrus := v for v in range(3)]
print(w(), walrus)
