# Which part of the line the carets mark: binary operators, subscripts, calls, attributes.
# small
# stderr

import sys
class A:
    class b:
        c = None
a = A()
def run(f):
    try:
        f()
    except Exception:
        t, v, tb = sys.exc_info()
        sys.excepthook(t, v, tb)
d = {'x': {'y': None}}
run(lambda: 1 + d['x']['y']['z'] + 2)
run(lambda: a.b.c.d.e)
run(lambda: (1 + 2) * (3 + None) - 4)
run(lambda: d['x']['q'])
run(lambda: len(d)(3))
run(lambda: [1, 2, 3][7] + 1)
run(lambda: (lambda: 1 / 0)())
run(lambda: -'a')
run(lambda: 1 < None < 3)
run(lambda: f'{1 / 0}')
run(lambda: 'é' + 'ü' + 5 + 'ö')
run(lambda: undefined + 1)
def multi():
    return (1 +
            2 / 0 +
            3)
run(multi)
def call():
    return len(
        1,
        2,
    )
run(call)
def statement():
    x = y = d['no']
run(statement)
def aug():
    n = 'a'
    n += 1
run(aug)
def item():
    d['x']['y'][0] = 1
run(item)
def dele():
    del d['x']['zz']
run(dele)
def imp():
    from math import nothing_like_this
run(imp)
def unpack():
    a, b = 1, 2, 3
run(unpack)
def raise_():
    raise ValueError('multi\nline')
run(raise_)
def assert_():
    assert 1 == 2, 'not equal'
run(assert_)
def for_():
    for x in 5:
        pass
run(for_)
def with_():
    with 5 as x:
        pass
run(with_)
def star():
    print(*5)
run(star)
