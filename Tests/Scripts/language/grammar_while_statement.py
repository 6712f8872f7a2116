# small
# `while`: else, break, continue, assignment expressions, nesting.

n = 0
while n < 3: n += 1
else: print('else', n)
while n:
    n -= 1
    if n == 1: break
else: print('never')
print(n)
while (n := n + 1) < 5:
    if n % 2: continue
    print(n, end=' ')
print()
while False: print('never')
else: print('at once')
items = [1, 2, 3]
while items and items.pop() > 1: print(items, end=' ')
print(items)
i = 0
while True:
    i += 1
    while True:
        if i > 2: break
        i += 1
    else: pass
    if i > 2: break
print(i)
def f():
    while True:
        try: return 'returned'
        finally: print('finally', end=' ')
def g():
    k = 0
    while k < 5:
        k += 1
        try:
            if k == 2: continue
            if k == 4: break
        finally: print('f', k, end=' ')
    return k
print(f(), g())
class Once:
    def __init__(self): self.n = 0
    def __bool__(self):
        self.n += 1
        return self.n < 3
once = Once()
while once: print('turn', once.n, end=' ')
while not once.n > 5: once.n += 1
print(once.n)
try:
    while 1 / 0: pass
except ZeroDivisionError as error: print(error)
