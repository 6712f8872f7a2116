# small
# assignment_expression: where it may stand
if (n := len('abc')) > 2:
    print(n)
while (n := n - 1):
    print('loop', n)
print([y := 1, y ** 2], (z := 5, z + 1), f'{(w := 3)}', f'{w:=5}' if False else w, x := 7, x)
print([(k := i) for i in range(3)], k, any((hit := i) > 1 for i in range(5)), hit, (lambda: (inner := 1))(), 'abc'[(i := 1)], {(q := 1): (r := 2)}, {s := 1, 2}, [0, 1][t := 1])


def function(a=(default := 4)):
    global made
    (made := a)
    return (local := a + 1), local


print(function(), default, made)
for text in ('x := 1', '(x.y := 1)', '(x[0] := 1)', '((a, b) := 1)', '(1 := 2)', 'f(x=y := 1)', 'x = y := 1', '(x := 1, y := 2)', 'def f(a=b := 1): pass', 'lambda: x := 1', '(lambda: (x := 1))', 'x: int = (y := 1)',
             '(x: int := 1)', 'assert x := 1', 'del (x := 1)', '(x := 1) = 2', '(x := 1) += 2', 'for (x := 1) in y: pass', 'with (x := 1) as y: pass', 'import (x := 1)', '(None := 1)', '(__debug__ := 1)', 'a[x := 1]', 'a[x := 1:2]',
             'a[(x := 1):2]', '{x := 1: 2}', '{1: x := 2}', '@(x := f)\ndef g(): pass', '@x := f\ndef g(): pass', 'return (x := 1)', 'if x := 1: pass', 'while x := 1: break', 'f"{x := 1}"', 'raise (x := E)', 'print(a := 1, b := 2)', '(*x := 1)', '(x := *y)'):
    try:
        compile(text, 'text', 'exec')
        print('fine', text)
    except SyntaxError as error:
        print(text, '|', error)
