# small
# Stars in targets, in every position and nesting, and what they bind.

for code in ('*a, = [1, 2]', '*a, b = [1, 2, 3]', 'a, *b = [1]', 'a, *b, c = "abcd"', '[*a] = ()', '(*a,) = {1: 2}', 'a, (b, *c), *d = 1, (2, 3, 4), 5, 6',
             '*(a), b = 1, 2', '*[a, b], c = 1, 2, 3', '*(a, *b), c = 1, 2, 3, 4', 'a, *b = range(3)', 'a, *b = iter("xyz")', 'a, *b, c = 1,', '*a, b = ()',
             'a, b, *c = [1]', 'a, *b = 5', '*a, = None', 'a = *b, c = [1, 2], 3', 'a = *range(2), *range(2)', 'for a, *b in [(1, 2, 3)]: pass',
             '[a for a, *b in [(1, 2)]]', 'x = [0]; *x[0:1], a = 1, 2', 'class O: pass\n*O.a, b = 1, 2; a = O.a', 'with open("/dev/null") as (*a,): pass',
             'a, *a = 1, 2, 3', '*a, a = 1, 2, 3', 'a, *_ = 1, 2, 3', '(a, *b), c = [1, 2], 3', 'a, [*b] = 1, "xy"', '*a, b = {1, 1}', '*a, b, c = "x", *"yz", 1'):
    names = {}
    try: exec(code, {}, names)
    except Exception as error: print(code, '→', type(error).__name__, error, sorted(names))
    else: print(code, '→', {name: value for name, value in names.items() if name in 'abcd'})
def f(*args): return args
a, *b = f(*[1, 2], *(3,))
print(a, b, type(b), [*b], (*b,), {*b}, f(*b, *b), [*b, *[*b]], *b)
