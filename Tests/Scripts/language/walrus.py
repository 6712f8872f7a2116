# Assignment expressions: scope, precedence, where they are not allowed.
# small

if (n := len('abc')) > 2:
    print(n)
print((a := 1, b := 2), a, b)
print([x := 5, x ** 2, x := x + 1], x)
def f(v, k=0): return v, k
print(f(y := 3, k=(z := 4)), y, z)
while (n := n - 1):
    print('n', n)
data = [1, 2, 3, 4]
print([h for d in data if (h := d * 2) > 4], h)
print(any((w := d) > 2 for d in data), w)
def g():
    total = 0
    out = [total := total + i for i in range(4)]
    return out, total
print(g())
def outer():
    q = 0
    def inner():
        nonlocal q
        [q := i for i in range(3)]
    inner()
    return q
print(outer())
print(f'{(m := 7)} {m}', {k: (v := k) for k in 'ab'}, v)
lam = lambda: (u := 5) + u
print(lam())
print(data[(i := 1)], data[i2 := 2], i, i2, {(s := 1): (t := 2)}, {r := 3})
print(1 if (c := 0) else c)
for src in ['x := 1', '(x.y := 1)', '(x[0] := 1)', '[i := 0 for i in range(3)]', '[i for i in (j := range(3))]', 'f(a=b:=1)', 'f(a := 1, a=2)', 'lambda: x := 1',
            '((a, b) := (1, 2))', '(1 := 2)', 'x = y := 1', 'def f(x=y:=1): pass', '[[j := 0 for i in range(2)] for j in range(2)]', '(x := 1) = 2', 'del (x := 1)',
            'class C:\n [z := 1 for i in range(2)]', 'with (x := 1): pass', '(x += 1)', '(x: int := 1)', 'assert (x := 1)', '(None := 1)', '(True := 1)']:
    try:
        compile(src, '<s>', 'exec')
        print('ok')
    except SyntaxError as e:
        print(e.msg)
