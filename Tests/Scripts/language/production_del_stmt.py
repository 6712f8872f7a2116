# small
# del_stmt: every target
class Thing:
    pass


a = b = c = d = e = 1
t, items, table = Thing(), list(range(10)), {'k': 1, 'l': 2}
t.x = t.y = 1
del a
del b, c
del (d, [e])
del t.x, items[0], items[-1:], items[::2], table['k'],
del (t.y)
del ()
del []
print(items, table, t.__dict__)


def local(n):
    x = 1
    del x
    try:
        print(x)
    except UnboundLocalError as error:
        print(error)
    del n
    x = 'again'
    print(x, locals())
    del y


def cell():
    value = 1

    def inner():
        return value
    del value
    try:
        inner()
    except NameError as error:
        print(type(error).__name__, error)


cell()
for text in ('local(1)', 'del a', 'del items[99]', 'del table["none"]', 'del t.none', 'del f()', 'del 1', 'del a + b', 'del (a, 1)', 'del None', 'del *a', 'del a = 1', 'del', 'del (a for a in b)', 'del a,, b', 'del {}', 'del "a"', 'del a if b else c', 'del lambda: 1', 'del (a := 1)', 'del [a, f()]', 'del ...',
             'del -a', 'del a.b()', 'del (a), (b)', 'del __debug__', 'del t', 'del len', 'def f():\n global q\n del q\nf()', 'del "abc"[0]', 'del (1, 2)[0]', 'del (1).real', 'del await x', 'del f"{a}"', 'del not a', 'del a < b'):
    try:
        exec(text, dict(globals()))
        print('fine', text)
    except Exception as error:
        print(text, '|', type(error).__name__, error)
