# small
# Formatted strings: expressions of every kind, conversions, formats, nesting, braces, quotes.

x, y, s, d, l = 5, 3.14159, 'text', {'k': 'v', 1: 2}, [1, 2]
print(f'', f'a', f'{x}', f'{x}{y}', f'a{x}b{y}c', f'{{', f'}}', f'{{{x}}}', f'{{x}}', f'{{{{{x}}}}}', rf'\{x}\n', f'\n{x}\t'.encode(), f"{x}" '{x}' f"{x}")
print(f'{x!r}{s!r}{s!s}{s!a}', f'{"é"!a}', f'{x:d}{x:5}{x:<5}{x:>5}{x:^5}{x:05}{x:+}{x:x}{x:b}', f'{y:.2f}{y:10.3f}{y:e}{y:g}{y:%}', f'{s:10}|{s:>10}|{s:*^10}|{s:.2}')
print(f'{s!r:>10}', f'{x:{x}}', f'{y:{x}.{2}f}', f'{s:{"*"}^{x + 5}}', f'{x:{"0"}{4}}', f'{1e10:,}{10000:_}{255:#x}{255:#b}', f'{True:5}{None!s:5}|')
print(f'{x=}', f'{x = }', f'{x=:5}', f'{s=!s}', f'{s=}', f'{x+1=}', f'{ x =}', f'{d["k"]=}', f'{(x, y)=}', f'{x=!r:^5}')
print(f'{d["k"]}', f"{d['k']}", f'{l[0]}', f'{l}', f'{s.upper()}', f'{x + 1}', f'{x if x else y}', f'{x, y}', f'{*l, 3}', f'{[i for i in l]}', f'{ {i: i for i in l} }', f'{(lambda a: a * 2)(x)}')
print(f'{"nested " + f"{x}"}', f'{f"{x}"}', f'''{
    x
}''', f"""{x
+ 1}""", f'{(z := 5)} {z}', f'{x!r}' f'{y!s}', 'a' f'{x}' 'b', f'{not x}{-x}{~x}{x and y}{x < y < 3}{x is None}{x in l}')
print(f'{x:>{1 + 2}}', f'{"a" "b"}', f'{"{"}{"}"}', f'{chr(65)}', f'{b"bytes"}', f'{...}', f'{1_000}', f'{0x10}', f'{1.}', f'{()}', f'{ {} }', f'{ {1} }')
class F:
    def __format__(self, spec): return f'<{spec}>'
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
f = F()
print(f'{f}', f'{f:abc}', f'{f!r}', f'{f!s:>5}', f'{f:{x}{s}}', f'{f:%Y-%m}', f'{f: }', f'{f:!r}', f'{f::}', f'{f=}', f'{f=:x}', f'{f=!s}')
def g():
    v = 1
    return [f'{v}{w}' for w in range(2)], (lambda: f'{v}')(), f'{[v for _ in "a"]}'
print(g())
for code in ("f'{undefined}'", "f'{x:z}'", "f'{s:d}'", "f'{l:5}'", "f'{None:5}'", "f'{x!r:d}'", "f'{f:{1/0}}'", "f'{1/0}'", "f'{d[2]}'", "f'{x:{l}}'"):
    try: print(eval(code))
    except Exception as error: print(code, '→', type(error).__name__, error)
