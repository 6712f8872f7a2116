# Attributes that look like syntax, dunder data, __slots__ by inheritance, __dict__ replaced.
# small

class A: pass
a = A()
a.__dict__['with space'] = 1; a.__dict__['0'] = 2; a.__dict__[''] = 3
print(vars(a), getattr(a, 'with space'), hasattr(a, '0'), getattr(a, ''), len(dir(a)) > 3)
try:
    a.__dict__[5] = 'int key'; print(sorted(map(str, a.__dict__)))
except TypeError as e:
    print(e)
a.__dict__ = {'new': 1}; print(a.new, hasattr(a, 'with space'))
for bad in (5, None, [], 'x'):
    try:
        a.__dict__ = bad
    except TypeError as e:
        print(e)
d = {'shared': 1}
b, c = A(), A(); b.__dict__ = c.__dict__ = d
b.x = 5; print(c.x, d); del c.shared; print(hasattr(b, 'shared'))
class D(dict): pass
b.__dict__ = D(y=1); print(b.y, type(b.__dict__).__name__)
del b.__dict__; print(b.__dict__)
class B(A):
    __dict__ = property(lambda s: {'fake': 1})
x = B(); x.real = 2; print(x.__dict__, x.real, hasattr(x, 'fake'))
class C: pass
for i in range(60): setattr(C, f'a{i}', i)
o = C()
for i in range(60): setattr(o, f'b{i}', i)
for i in range(0, 60, 2): delattr(o, f'b{i}')
print(o.b59, hasattr(o, 'b58'), len(vars(o)), o.a59, list(vars(o))[:3])
for i in range(10): o.b1 = i; del o.b1; o.b1 = -i
print(o.b1, list(vars(o))[-1])
p, q = C(), C(); p.m, p.n = 1, 2; q.n, q.m = 3, 4
print(vars(p), vars(q), p.m + q.m, list(vars(q)))
C.late = 'class'; print(p.late); p.late = 'inst'; print(p.late, q.late); del p.late; print(p.late); del C.late; print(hasattr(p, 'late'))
C.m = property(lambda s: 'data descriptor wins'); print(p.m, vars(p)['m']); del C.m; print(p.m)
C.k = lambda s: 'method'; print(p.k()); p.k = lambda: 'own'; print(p.k()); C.k = 5; print(q.k)
