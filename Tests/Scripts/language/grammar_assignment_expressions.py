# small
# `:=` everywhere it may stand.


def f(*args, **kwargs): return args, kwargs


if (n := 5) > 3: print(n)
while (n := n - 1) > 2: print(n, end=' ')
print((a := 1), (b := 2), a, b)
print(f(x := 1), f((y := 2), z=(w := 3)), x, y, w)
print([c := 1, c + 1], {d := 1}, {(e := 'k'): (g := 'v')}, (h := 1, h), c, d, e, g, h)
print([i := j for j in range(3)], i, [last for j in 'ab' if (last := j)], last, {k: (m := k) for k in range(2)}, m)
print((lambda: (o := 5) + o)(), 'o' in globals())
print([1, 2, 3][(q := 1)], [1, 2, 3][(r := 0):2], q, r)
print(f'{(s := 5)} {s:=5}', s)
print((t := (u := 1)), t, u)
print(not (v := 0), -(v := 1), (v := 2) ** 2, v, (v := None) is None)
def default(x=(dv := 7)): return x
print(default(), dv)
def local():
    if any((hit := value) > 2 for value in range(5)): return hit
    return None
print(local())
class A:
    x = (inner := 3) + 1
    y = [inner for _ in range(1)] if False else inner
print(A.inner, A.x, A.y)
def closure():
    total = 0
    return [total := total + value for value in range(4)], total
print(closure())
def glob():
    global shared
    [shared := value for value in range(3)]
glob()
print(shared)
with (cm := open('/dev/null')): print(cm.closed)
assert (ok := True), ok
del (ok)
data = iter('abc')
while (char := next(data, None)) is not None: print(char, end='')
print()
print([y := 1, y**2], (lambda x: (x := x + 1))(1), [(x, y) for x in range(2) if (y := x)], x)
