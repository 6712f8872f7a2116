# small
# if, elif, else: which branch runs, what is evaluated.


def v(x):
    print('v', repr(x), end=' ')
    return x


def f(x):
    if x > 10: return 'large'
    elif x > 5: return 'middle'
    elif x > 0:
        if x == 1: return 'one'
        return 'small'
    else: return 'none'


print(*map(f, (20, 7, 3, 1, 0)))
if v(0): pass
elif v(''): pass
elif v([1]): print('third')
elif v(1): print('never')
else: print('never')
if v(1): print('first')
if v(None): print('never')
if not v(0) and v(2): print('both')
if (n := len('abc')) == 3: print('named', n)
if 1: pass
else: undefined
if 0: undefined
if []: pass
elif {}: pass
else:
    print('else')
if x if (x := 0) else 5: print('conditional', x)
if lambda: 0: print('a function is true')
if (yield_ := [0]): print(yield_)
if 'a' in 'abc' < 'b': print('chain')
if 1:
    if 0: print('no')
    else: print('inner else')
try:
    if undefined_name: pass
except NameError as error: print(error)
