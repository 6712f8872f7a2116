# pass, ellipsis bodies, expression statements, docstrings, semicolons, if chains.
# small

def p(): pass
def e(): ...
def d(): "only a docstring"
def n(): 5
def s(): 'doc'; return 1
class A: "doc of A"
class B: ...
class C:
    'concat' 'enated'
class D: f'not {1} a doc'
class E: b'not a doc'
class F:
    x = 1
    'too late'
def u():
    """multi
    line"""
print(p(), e(), d(), n(), s(), d.__doc__, s.__doc__, A.__doc__, B.__doc__, C.__doc__, D.__doc__, E.__doc__, F.__doc__,
    repr(u.__doc__), (lambda: 'x').__doc__)
def sign(x):
    if x < 0: return 'negative'
    elif x == 0: return 'zero'
    elif x < 10:
        if x % 2: return 'small odd'
        else: return 'small even'
    else: return 'big'
print([sign(x) for x in (-1, 0, 3, 4, 10)])
if (): print('no')
elif []: print('no')
elif '': print('no')
else: print('else')
1; 'a'; None; [print('evaluated')]; print('b'), print('c')
x = 1; y = 2; print(x + y); x = y; print(x)
if x: y = 3; z = 4
print(y, z)
for i in range(2): print(i, end=' '); print('.', end=' ')
print()
if True:
    if False: pass
    else:
        print('dangling')
def many_returns(n):
    if n: return
    return 'value'
print(many_returns(1), many_returns(0))
def unreachable():
    return 1
    print('never')
    yield_ = 2
print(unreachable())
def after_raise():
    raise ValueError
    return 1
try: after_raise()
except ValueError: print('raised')
while False: pass
else: print('while else')
print(__doc__, type(p.__doc__))
