# small
# return with every form of value, from every place.


def a(): return
def b(): return None
def c(): return 1, 2
def d(): return *[1], 2
def e(): return (1 if 0 else 2)
def f(): return lambda: 5
def g(): return [i for i in range(2)], {1: 2}
def h():
    for i in range(5):
        while True:
            if i == 2: return i
            break
def i():
    try: return 'try'
    finally: print('finally', end=' ')
def j():
    try: return 'try'
    finally: return 'finally'
def k():
    for x in 'ab':
        try: return x
        finally: continue
    return 'end'
def l():
    with open('/dev/null') as file: return file
def m():
    try: 1 / 0
    except ZeroDivisionError as error: return str(error)
    else: return 'else'
def n(x):
    if x: return 'yes'
    else: return 'no'
def o():
    return
    print('never')
def p(): return (yield 1)
def q(): return (x := 5) + x
def r(): return not 1
def s(): return (
    1 +
    2
)
def t():
    def inner(): return 'inner'
    return inner()
def u():
    try:
        try: return 'a'
        finally: print('b', end=' ')
    finally: print('c', end=' ')
def v():
    x = 1
    try: return x
    finally: x = 2
print(a(), b(), c(), d(), e(), f()(), g(), h(), i(), j(), k(), l().closed, m(), n(1), n(0), o(), q(), r(), s(), t(), u(), v())
generator = p(); next(generator)
try: generator.send('sent')
except StopIteration as stop: print(stop.value)
