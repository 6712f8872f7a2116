# small
# expression_list, starred_item: where tuples need no parentheses
def returns():
    return 1, *[2, 3]


def yields():
    yield 1, *'ab'


x = 1, 2
y = *x, 3
z = *x,
a = b = 4, 5
for i in 1, *x, 9:
    print(i, end=' ')
for i in *x,:
    print(i, end=' ')
print(x, y, z, a, b, returns(), next(yields()), {1: 2}[1], [*x, *y], {*x}, eval('1, 2'), 1,)
d = {}
d[1, 2] = d[*x] = 'key'
print(d)
del a, b
x += 3,
print(x)
for text in ('x = *y', '*x', '*x = 1', 'return *x', 'x = 1,, 2', ', 1', 'x = ,', 'print(*)', 'for x in *y: pass', 'for *x in y: pass', 'del *x', '*a, *b = c', 'x = (*y)', 'x = **y', 'if 1, 2: pass', 'assert 1, 2, 3', 'x = 1, 2 = 3', 'f(*x, *y)', 'a[*b]', 'a[*b] = 1', '1, = x', 'x, = y', '*x, = y'):
    try:
        compile(text, 'text', 'exec')
        print('fine', text)
    except SyntaxError as error:
        print(text, '|', error)
