# small
# Attributes of everything that can stand before a dot.


class A:
    x = 1
    def m(self): return self
    def __getattr__(self, name): return 'missing ' + name


a = A()
print(a.x, a.m().x, a.m.__name__, a.nothing, a.m().m().other, A.x, A.m.__qualname__, (a).x, [a][0].x, {'k': a}['k'].x, (lambda: a)().x)
print(1 .real, 1.5.real, 1j.imag, 'a'.upper(), b'a'.hex(), [].__len__(), ().__class__.__name__, {}.keys(), {1}.pop(), None.__class__.__name__, ....__class__.__name__)
print((1 if 0 else a).x, (a or None).x, (b := a).x, (-1).real, (not 1).real, f'{a.x}'.zfill(3), 'a' 'b'.upper(), "%s".__mod__('x'), (1, 2).index(2))
a.y = 5; a.y += 1; a.z = a.w = 'zw'; a.p, a.q = 1, 2; del a.z
print(vars(a), a.z)
a.self = a
print(a.self.self.self.y)
for a.i in range(2): pass
with open('/dev/null') as a.file: pass
print(a.i, a.file.closed, [a.j for a.j in range(2)] and a.j)
class D:
    def __get__(self, instance, owner): return 'get', instance is not None, owner.__name__
    def __set__(self, instance, value): print('set', value)
    def __delete__(self, instance): print('delete')
A.d = D()
a.d = 1; a.d += (2,) ; del a.d
print(a.d, A.d)
A.x = 'changed'; print(a.x); a.x = 'own'; print(a.x, A.x); del a.x; print(a.x)
print(getattr(a, 'y'), getattr(a, 'nope'), getattr(A, 'nope', 'default'), hasattr(a, 'anything'), hasattr(A, 'anything'))
for code in ('A.nope', '(1).nope', '"a".nope', 'None.nope', 'len.nope', 'A.m.nope', '[].nope', '(1).x = 2', 'len.x = 1', 'None.x = 1', '"a".x = 1', 'del A.nope', 'del (1).real', '(1).real = 2', 'int.x = 1', 'object().x = 1', 'del a.nope'):
    try: exec(code)
    except (AttributeError, TypeError) as error: print(code, '→', type(error).__name__, error)
