# The same code over changing types in a loop: ints that grow, floats, strings, objects.
# small

def work(a, b):
    return a + b, a * 2, a == b, a < b
vals = [(1, 2), (1.5, 2), (2 ** 62, 2 ** 62), ('a', 'b'), (True, False), ([1], [2]), ((1,), (2,)), (1, 2.5),
    (-2 ** 62, -1), (3, 4)]
for _ in range(3):
    for a, b in vals:
        r = work(a, b)
print([work(a, b) for a, b in vals])
for a, b in [(1, 'a'), (None, 1), ({}, {}), (1, 2)]:
    try:
        print(work(a, b))
    except TypeError as e:
        print(e)
n = 1
for i in range(70): n = n * 3 - 1
print(n)
x = 0
for i in range(100): x += i if i % 3 else 0.5
print(x)
def loop(seq):
    out = []
    for v in seq: out.append(v)
    return out
print(loop([1]), loop((2,)), loop('ab'), loop({3: 4}), loop(range(2)), loop(x for x in 'c'), loop({5}), loop([]),
    loop(b'a'), loop({6: 7}.items()))
def cond(v): return 'T' if v else 'F'
print(''.join(cond(v) for v in [0, 1, '', 'a', [], [0], None, True, 0.0, 1.5, {}, {1}, (), 2 ** 70, 0 * 2 ** 70,
    object()]))
def unpack(v):
    a, b = v
    return b, a
print(unpack((1, 2)), unpack([3, 4]), unpack('ab'), unpack({5: 0, 6: 0}), unpack(x for x in (7, 8)))
def call(f, *a): return f(*a)
class C:
    def __init__(self, x=0): self.x = x
    def m(self, y=1): return self.x + y
    def __call__(self, z): return self.x * z
print([call(f, 3) for f in (abs, str, lambda v: -v, C(2).m, C(5), float, [1, 2, 3, 4].pop, 'a{}'.format, {3: 'three'}.get)],
    call(C).m(), type(call(C, 1)).__name__)
def attr(o): return o.v
class V1: v = 'class'
class V2:
    def __init__(self): self.v = 'instance'
class V3:
    @property
    def v(self): return 'property'
class V4:
    __slots__ = 'v'
    def __init__(self): self.v = 'slot'
class V5:
    def __getattr__(self, n): return 'getattr'
os = [V1(), V2(), V3(), V4(), V5()]
for _ in range(3): r = [attr(o) for o in os]
print(r); V2.v = property(lambda s: 'now property'); print(attr(os[1])); del V2.v; print(attr(os[1]))
i = 4611686018427387900
for _ in range(8): i += 1
print(i, i - 10, -i - 10, i * i)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(12), fib(2.5), fib(True))
def cmp(a, b): return a < b, a <= b, a == b, a != b, a >= b, a > b
for a, b in [(1, 2), (1.0, 1), ('a', 'b'), (2 ** 70, 2 ** 70), ((1, 2), (1, 3)), ({1}, {1, 2}), (True, 1),
    (1, 1.5)]: print(cmp(a, b), end=' ')
print()
