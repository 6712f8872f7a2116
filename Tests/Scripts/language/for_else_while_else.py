# else on loops, break and continue, loop variables, changing what is iterated.
# small

for i in range(3):
    pass
else:
    print('else', i)
for i in []:
    pass
else:
    print('empty else', i)
for i in range(3):
    if i == 1:
        break
else:
    print('never')
print(i)
n = 3
while n:
    n -= 1
    if n == 1:
        continue
    print('n', n)
else:
    print('while else')
while True:
    while True:
        break
    else:
        print('never')
    break
l = [1, 2, 3]
for x in l:
    if x < 4:
        l.append(x + 3)
print(l)
l = [1, 2, 3, 4]
for x in l:
    l.remove(x)
print(l)
d = {1: 1}
try:
    for k in d:
        d[k + 1] = 1
except RuntimeError as e:
    print(e)
try:
    for k in d:
        del d[k]; d[k + 10] = 0
except RuntimeError as e:
    print(e)
s = {1}
try:
    for k in s:
        s.add(k + 1)
except RuntimeError as e:
    print(e)
for i in range(3):
    i = 10
print(i)
for d['k'], l[0] in [(1, 2), (3, 4)]:
    print(d['k'], l)  if False else None
print(d['k'])
for x in *[1], *(2, 3):
    print(x, end=' ')
print()
for i, (a, *b) in enumerate(['xyz', (1,)]):
    print(i, a, b)
def find(n):
    for i in range(10):
        for j in range(10):
            if i * j == n:
                return i, j
    else:
        return None
print(find(42), find(97))
for bad in ['for x in 5: pass', 'for x in None: pass', 'for a, b in [1]: pass', 'for x in int: pass']:
    try:
        exec(bad)
    except TypeError as e:
        print(e)
for src in ['break', 'continue', 'def f():\n break', 'for i in x:\n def f():\n  continue', 'class C:\n break',
    'if 1:\n continue', 'for 1 in x: pass', 'for f() in x: pass', 'while 1:\n class C:\n  break',
    'for x in y: pass\nelse: break', 'return 1', 'class C: return', 'for x y in z: pass', 'for in x: pass',
    'while: pass', 'for *a in b: pass']:
    try:
        compile(src, '<s>', 'exec')
        print('ok', src)
    except SyntaxError as e:
        print(e.msg)
it = iter([1, 2, 3, 4])
for x in it:
    print(x, next(it))
