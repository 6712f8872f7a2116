# small
# In which order variables die: those of functions, captured or not, of generators, coroutines, class bodies, exec'd code and comprehensions.


class Named:
    def __init__(self, n): self.n=n
    def __del__(self): print('del', self.n)
def f1(k, *r, m=None):
    x=Named(1); y=Named(2); h=lambda: (x,y)
    return 5
print('f1'); f1(Named(0), Named(3), Named(4), m=Named(5))
def f2(k, m):
    x=Named(1); z=Named(2); h=lambda: (x,)
    return 5
print('f2'); f2(Named(0), Named(3))
def f3(k, m):
    z=Named(2); x=Named(1)
    def h(): return k, x
    w=Named(7)
    return 5
print('f3'); f3(Named(0), Named(3))
def f4(k, m):
    x=Named(1)
    return (lambda: x)
print('f4'); f4(Named(0), Named(3)); print('end')
def f5(k, m):
    x=Named(1)
    y=[Named(6),Named(7)]
    def g(): return x, y
    z=Named(2)
    raise ValueError
print('f5')
try: f5(Named(0), Named(3))
except ValueError: pass
def g1(k, m):
    x=Named(1); y=Named(2); h=lambda: (x,); 
    yield 1
    z=Named(4)
    yield 2
print('g1'); i=g1(Named(0),Named(3)); next(i); del i
print('g1'); i=g1(Named(0),Named(3)); next(i); next(i); next(i,None); 
print('g1'); i=g1(Named(0),Named(3)); next(i); i.close()
print('g1')
i=g1(Named(0),Named(3)); next(i)
try: i.throw(KeyError)
except KeyError as e: print('caught')
print('g1')
i=g1(Named(0),Named(3)); del i
print('class')
try:
    class C:
        a=Named(1); b=Named(2); c=[Named(3),Named(4)]
        1/0
except ZeroDivisionError: pass
print('exec')
exec('a=Named(1); b=Named(2)', {'Named': Named})
try: exec('a=Named(1); b=Named(2); 1/0', {'Named': Named})
except ZeroDivisionError: pass
print('comp')
try: [Named(i) for i in range(3) if i<2 or 1/0]
except ZeroDivisionError: pass
print('gen')
try: list(Named(i) for i in range(3) if i<2 or 1/0)
except ZeroDivisionError: pass
print('tb')
def f6(k):
    x=Named(1)
    try: raise KeyError(Named(2))
    except KeyError as error: x=error.args
    y=Named(3)
    return x
f6(Named(0))
print('kept')
kept=[]
def f7(k):
    x=Named(1); kept.append(x)
    y=Named(2)
    raise ValueError(Named(3))
try: f7(Named(0))
except ValueError as e: kept.append(e)
kept.clear()
print('calls')
def f8(*a, **k): return 1
f8(Named(1),Named(2),x=Named(3),y=Named(4))
f8(*[Named(1),Named(2)],**{'x':Named(3),'y':Named(4)})
print(Named(1), Named(2)) if 0 else len([Named(1),Named(2)])
max(Named(1), Named(2), key=lambda z: z.n)
(Named(1),Named(2),Named(3))
[Named(1),Named(2),Named(3)]
{Named(1):Named(2),Named(3):Named(4)}
f'{Named(1).n}{Named(2).n}'
Named(1) == Named(2)
[Named(1)] + [Named(2)]
def r(n):
    k=Named(n)
    return r(n+1) if n<3 else 1/0
try: r(0)
except ZeroDivisionError: pass
class W:
    def __enter__(s): return s
    def __exit__(s,*e): print('exit')
    def __del__(s): print('del W')
def f9():
    with W() as w: x=Named(1)
    y=Named(2)
f9()
def f10():
    with W(): x=Named(1)
    y=Named(2)
f10()
for q in (Named(1),Named(2)): pass
del q
def f11(a):
    for q in [a, Named(2)]:
        r=Named(3)
        return q
f11(Named(1))
async def co(a):
    x=Named(1)
    await aw()
    y=Named(2)
class aw:
    def __await__(self): yield 1
print('co')
c=co(Named(0)); c.send(None); c.close()
print('co')
c=co(Named(0)); c.send(None); del c
print('co')
c=co(Named(0)); c.close(); del c
