# small
# formatted string literals
name, width, value = 'x', 10, 3.14159
print(f'{name}', f'{name!r}', f'{name!s:>{width}}|', f'{value:.{1 + 1}f}', f'{{}}', f'{{{name}}}', f'{value=}', f'{value = :.2f}', f'{name=!r:>5}', f'{1 + 1 = }', f'{"a" "b"}', f"{'q'}", f'{[1, 2][0]}', f'{ {1: 2}[1] }')
print(f'{(lambda a: a * 2)(4)}', f'{name:{"<"}{width}}|', f'{width:#x} {width:08b} {width:,}', f'{name if width else 1}', f'{1,}', f'{*[1, 2],}', f'{(y := 5)}', f'{width!r:^+5}'.strip() if False else y, f'''{
    width
    + 1}''', f'a' 'b{' f'{1}' '}', rf'\{name}', f'\x41{name}\n'.strip(), f'{name!a}', f'{"é"!a}', f'{None}', f'{1:{""}}', f'{0:}', f"{'a' if 1 else 'b':>3}")
for text in ("f'{'", "f'}'", "f'{}'", "f'{ }'", "f'{a!x}'", "f'{a!}'", "f'{a:{b:{c}}}'", "f'{a b}'", "f'{a'", "f'{!r}'", "f'{\\n}'", "f'{#}'", "f'{a[}'", "f'{lambda x: 1}'", "f'{a}}'", "f'{{}'", "f'{a:'", "f'{=}'", "f'{a!r:=}'", "f'{1 +}'", "f'{yield}'", "f'{*a}'", "f'{a:{}}'", "f'{a = !r}'", "f'{a!r }'", "f'{a)}'", "f'{(a}'", "f'{a := 1}'", "f'{1=}'"):
    try:
        compile(text, 'text', 'eval')
        print('fine', text)
    except SyntaxError as error:
        print(text, '|', error)
for use in (lambda: f'{1:s}', lambda: f'{"a":d}', lambda: f'{unknown}', lambda: f'{[]:5}', lambda: f'{1:{"x"}{"y"}}', lambda: f'{1.5:d}', lambda: f'{None:5}'):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
