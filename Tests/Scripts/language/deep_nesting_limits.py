# Deeply nested source is an error or works, never a crash.
# small

for n in (10, 50, 90):
    print(eval('(' * n + '1' + ')' * n), eval('[' * n + ']' * n) is not None, eval('-' * n + '1'),
        eval('not ' * n + '1'))
for src in ('(' * 300 + '1' + ')' * 300, '[' * 300 + ']' * 300, '{' * 250 + '}' * 250):
    try:
        compile(src, '', 'eval')
        print('compiled')
    except (SyntaxError, MemoryError, RecursionError) as e:
        print(type(e).__name__, getattr(e, 'msg', e))
print(len(str(eval('+'.join(['1'] * 300)))), eval('1' + ' + 1' * 500), len(eval('[' + '1, ' * 5000 + ']')))
src = ''
for i in range(15): src += '  ' * i + f'if {i} < 100:\n'
src += '  ' * 15 + 'deep = True\n'
exec(src); print(deep)
src = ''.join('    ' * i + f'def f{i}():\n' for i in range(10)) + '    ' * 10 + 'return "bottom"\n' + ''.join('    ' * i + f'return f{i}()\n' for i in range(9, 0, -1))
exec(src); print(f0())
try:
    compile(''.join(' ' * i + 'if 1:\n' for i in range(101)) + ' ' * 101 + 'x = 1', '', 'exec')
except IndentationError as e:
    print(e.msg)
try:
    compile('\n'.join('  ' * i + 'for x in y:' for i in range(21)) + ' pass', '', 'exec')
except SyntaxError as e:
    print(e.msg)
f = 'lambda: ' * 40 + '1'
v = eval(f)
for _ in range(40): v = v()
print(v, eval('1 if 0 else ' * 50 + '2'), eval('x.real' + '.real' * 80, {'x': 7}),
    eval('f' + '()' * 1, {'f': lambda: 5}))
long_name = 'n' * 500
exec(f'{long_name} = 1'); print(eval(long_name), len(eval('"' + 'x' * 10000 + '"')), eval('"a"' * 300).count('a'))
d = eval('{' + ', '.join(f'{i}: {i}' for i in range(1000)) + '}'); print(len(d), d[999])
exec('\n'.join(f'v{i} = {i}' for i in range(500))); print(v499)
exec('def many(' + ', '.join(f'a{i}' for i in range(300)) + '): return a299'); print(many(*range(300)))
