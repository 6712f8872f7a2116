# small
# break_stmt, continue_stmt: through try, with and nested loops
class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        print('exit', end=' ')


for i in range(4):
    try:
        if i == 1:
            continue
        if i == 3:
            break
        print('body', i)
    finally:
        print('finally', i)
else:
    print('never')
for i in range(3):
    with Manager():
        if i == 0:
            continue
        break
else:
    print('never')
print(i)
n = 0
while True:
    n += 1
    for j in range(10):
        if j > n:
            break
        if j % 2:
            continue
    else:
        print('inner to its end', n)
        break
    continue
print(n, j)
for i in range(3):
    try:
        1 / 0
    except ZeroDivisionError:
        continue
    finally:
        if i == 1:
            break
print(i)
while n:
    n -= 1
    if n == 5:
        break
else:
    print('not broken')
print(n)
for text in ('break', 'continue', 'if 1: break', 'def f(): break', 'for x in y:\n def f(): break', 'for x in y:\n class A: continue', 'for x in y: pass\nelse: break', 'while 1: pass\nelse: continue', 'while 1:\n try: pass\n finally: continue', 'break = 1', 'for x in y: break 1', '[break for x in y]', 'while 1: lambda: break', 'for x in y:\n for z in w: pass\n else: break', 'with a: break', 'try: break\nexcept: pass', 'match x:\n case 1: break'):
    try:
        compile(text, 'text', 'exec')
        print('fine', text)
    except SyntaxError as error:
        print(text, '|', error)
