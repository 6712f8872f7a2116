# Repeated lines of a recursion are folded.
# small
# stderr

import sys
sys.setrecursionlimit(60)
def f(n):
    return f(n + 1)
def count():
    n = 0
    def g():
        nonlocal n
        n += 1
        g()
    try:
        g()
    except RecursionError as e:
        print(e, n > 30)
count()
def h(n):
    if n == 0:
        raise ValueError('bottom')
    h(n - 1)
try:
    f(1)
except RecursionError as e:
    print(e)
h(20)
