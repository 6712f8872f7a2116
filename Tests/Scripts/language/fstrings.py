# f-strings: conversions, nested specs, =, quotes, braces, and evaluation.
# small

x, w, p, s = 3.14159, 10, 3, 'hé'
print(f'{x}', f'{x:.2f}', f'{x:{w}.{p}}|', f'{x!r:>{w}}', f'{s!r} {s!s} {s!a}')
print(f'{x=} {x = } {x=:.1f} {s=!s} {s = !r:>6} {1+1=} {x  =}')
print(f'{{}} {{{x:.0f}}} {"}"} {"{"}', f'a' 'b{x}' f'{w}')
print(f'{s + "!"}', f"{'nested ' + f'{w + 1}'}", f'''{
    w
    + 1
}''')
print(f'{ {1: 2}[1] }', f'{ {3} }', f'{(lambda z: z * 2)(4)}', f'{[i for i in range(3)]}', f'{w if p else x}')
print(f'{w:#x} {w:08b} {w:+d} {-w:,} {1234567:,} {1234567:_} {0.5:%} {w!r:^8}|')
print(f'{"a":>{"1" + "0"}}|', f'{5:{"0"}{4}d}', f'{s:*^{w}}', f'{True:d} {True} {None}', f'{1 == 2}', f'{x != 3}',
    f'{x >= 3:}')
print(rf'\n{w}\t', fr'{s}\d', f'\n{w}\x41\N{BULLET}'.strip())
print(f'', f'{""}', f'{"" }' == '', repr(f'{"ab"}\u0063'))
class F:
    def __format__(self, spec): return f'<{spec}>'
    def __repr__(self): return 'R'
    def __str__(self): return 'S'
print(f'{F()} {F():abc} {F()!r} {F()!s:>3} {F():{w}{p}}')
def g():
    z = yield f'{(yield 1)}-{(yield 2)}'
    return z
it = g()
print(next(it), it.send('a'), it.send('b'))
print('%s' % f'{w}%')
print(f'{(y := 5)} {y}', f'{x!s:.4}', f'{"quoted"!r:.3}')
def shadow(value):
    return [f'{value}{i}' for i in range(2)]
print(shadow('v'))
for src in ["f'{}'", "f'{ }'", "f'{'", "f'}'", "f'{a!x}'", "f'{a!}'", "f'{a b}'", "f'{a:{b:{c}}}'", "f'{lambda x: 1}'", "f'{#}'", r"f'{\n}'",
            "f'{a[}'", "f'{a)}'", "f'{!r}'", "f'{:x}'", "f'{=}'", "f'{*a}'", "f'{**a}'", "f'{yield}'", "f'{a $ b}'", "f'{a.}'", "f'{1 = 2}'"]:
    try:
        print(eval(src, {'a': 1, 'b': 2, 'c': 3}))
    except SyntaxError as e:
        print(src, '->', e.msg)
    except Exception as e:
        print(src, '->', type(e).__name__, e)
for bad in [lambda: f'{1:s}', lambda: f'{"a":d}', lambda: f'{1.5:d}', lambda: f'{[]:5}', lambda: f'{None:x}',
    lambda: f'{1:.2d}', lambda: f'{1:%%}', lambda: f'{"x":=5}', lambda: f'{missing}']:
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
