# small
# Lambdas with every form of parameter, nested, as defaults, in comprehensions.

print((lambda: 1)(), (lambda x: x)(2), (lambda x, y=3: x + y)(1), (lambda *a: a)(1, 2), (lambda **k: k)(a=1))
print((lambda x, /, y: (x, y))(1, y=2), (lambda *, k=5: k)(), (lambda x, *y, z, **w: (x, y, z, w))(1, 2, z=3, v=4))
print((lambda x: lambda y: lambda z: x + y + z)(1)(2)(3))
print([f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]])
print((lambda x: x if x else lambda: x)(0)(), (lambda: (1, 2))(), (lambda: [x for x in range(2)])())
print(sorted([3, 1, 2], key=lambda x: -x), list(map(lambda x, y: x * y, [1, 2], [3, 4])), max('abc', key=lambda c: -ord(c)))
f = lambda n: 1 if n < 2 else n * f(n - 1)
print(f(10), f.__name__, f.__qualname__, (lambda: 0).__code__.co_name)
g = lambda: (yield 1)
print(list(g()))
h = lambda x=(lambda: 5): x()
print(h(), h(lambda: 6))
print((lambda _: _)(1), (lambda a, b: a < b)(1, 2), (lambda: not 1)(), (lambda x: x[0])([9]), {'k': lambda: 1}['k']())
class A:
    method = lambda self, x: (self.__class__.__name__, x)
    static = staticmethod(lambda x: x)
    prop = property(lambda self: 'p')
print(A().method(1), A.static(2), A().prop, A.method.__qualname__)
print((lambda x: (y := x + 1, y * 2))(3))
try: (lambda x: x)()
except TypeError as error: print(error)
