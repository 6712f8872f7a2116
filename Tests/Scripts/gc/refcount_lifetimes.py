# Objects die the moment their last reference goes: many kinds of statements.
# small

class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('-', self.n)
    def __enter__(self): return self
    def __exit__(self, *a): print('exit', self.n)
    def __add__(self, o): return D(self.n + o.n)
    def method(self): return self.n
print('assign'); x = D('a'); x = D('b'); x = None
print('expression'); D('c'); D('d').method()
print('temporaries'); y = D('e') + D('f') + D('g'); del y
print('call'); (lambda a, b: print('in call'))(D('h'), D('i'))
print('return')
def f():
    a = D('local')
    b = D('returned')
    return b
r = f(); print('got'); del r
print('container'); l = [D('1'), D('2')]; l[0] = None; print('replaced'); l.pop(); print('popped')
print('loop')
for v in (D('x'), D('y')): print('body', v.n)
del v
print('comprehension'); [d.n for d in [D('p'), D('q')]]; print('after')
print('with')
with D('m') as m: print('inside')
with D('w'): print('inside')
m = None
print('exception')
try:
    e1 = D('before raise')
    raise ValueError(D('arg'))
except ValueError as e:
    print('handler', e.args[0].n)
print('after handler'); del e1
print('unpack'); a, b = D('u1'), D('u2'); a, b = b, a; a = None; b = None
print('condition')
if D('cond'): print('then')
while D('while'):
    break
print('and' , bool(D('l') and D('r')))
print('compare', D('c1') == D('c2'), D('c3') is None)
print('fstring', f'{D("fs").n}')
print('del attr'); o = D('holder'); o.child = D('child'); del o.child; print('then holder'); del o
print('default args')
def g(x=D('default')): return None
g(D('given')); del g; print('g gone')
print('class attr')
class C: attr = D('class attribute')
C.attr = None
print('generator')
def gen():
    a = D('in generator')
    yield 1
    print('resumed')
    yield 2
it = gen(); next(it); next(it); it = None
print('chained'); a = b = D('two names'); a = None; print('one left'); b = None
print('star'); print(*[d.n for d in (D('s1'), D('s2'))]); (lambda *a: None)(*[D('s3')], **{'k': D('s4')}) if False else None
print('slice'); l = [D('0'), D('1'), D('2')]; l[:2] = []; print('rest'); l = None
print('dict'); d = {'k': D('old')}; d['k'] = D('new'); d.update(k=D('newest')); d.clear(); print('augmented'); s = D('A'); s += D('B'); del s
print('end')
