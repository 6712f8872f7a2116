# Blocks, one-line suites, blank lines, comments, tabs, joining lines; the errors.
# small

if True: x = 1; y = 2;
else: x = 3
print(x, y)
if 1:
        z = 'eight'

        # comment at the block's level
  # comment at another level
        print(z)

    # comment after
if 1:
	print('tab')
def f(a,
  b,
        c=(1,
2)):
    return (a +
b), c
print(f(1,
        2))
total = 1 + \
    2 + \
  3
print(total, [
    1,
    # inside
    2,  # more

], {
'k':
'v'})
class A: pass; b = 1
print(A.b)
while 1: print('once'); break
for i in 1, 2: print(i, end=' '); print(i * 2)
try: raise ValueError
except ValueError: print('one line')
finally: print('fin')
with open('scratch.tmp', 'w') as f: pass; f.write('')
def g(): return 5; print('unreachable')
print(g()); print('two'); print('three')
if 0: pass
elif 1: print('elif')
for src in ['if 1:\nx', 'if 1:\n  x\n y', ' x = 1', 'if 1:\n  x=1\n    y=2', 'if 1:\n\tx=1\n        y=2', 'if 1:\n        x=1\n\ty=2', 'def f():\n', 'class C:', 'if 1: if 2: pass', 'x = 1 y = 2',
            'x = (1', 'x = 1)', 'x = (1]', 'x = [1\ny = 2', '{1: 2', 'x = 1 \\ ', 'x = 1 \\', 'try:\n pass\nx = 1', 'try: pass', 'else: pass', 'if 1:\n pass\n  else:\n pass', 'for i in x:\npass', 'while 1:\n# c\nx', 'def f():\n  x\n\n y', 'if x:\n  pass\nelse\n  pass', 'if x\n  pass', 'class A\n  pass', 'def f()\n  pass', 'x = {1, 2', '"a" if', 'import', 'x ==', '@', '@x\ny = 1', 'a b', '$', '?', 'a ! b', 'x = 5 5']:
    try:
        compile(src, '<s>', 'exec')
        print('ok', repr(src))
    except SyntaxError as e:
        print(repr(src), '|', type(e).__name__, e.msg, e.lineno, e.offset)
