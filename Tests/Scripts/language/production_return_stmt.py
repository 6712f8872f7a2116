# small
# return_stmt: out of loops, try, with; what is no place for it
def plain():
    return


def value():
    return 1, *[2], 3


def from_loops():
    for i in range(5):
        while True:
            for j in range(5):
                if j == 3:
                    return i, j


def from_try():
    try:
        return 'try'
    finally:
        print('finally runs')


def replaced():
    try:
        return 'try'
    finally:
        return 'finally'


def swallows():
    try:
        1 / 0
    finally:
        return 'swallowed'


def from_except():
    try:
        1 / 0
    except ZeroDivisionError:
        return 'except'
    else:
        return 'else'
    return 'never'


def in_finally_loop():
    for i in range(3):
        try:
            return i
        finally:
            continue
    return 'loop went on'


def generator():
    yield 1
    return 2


print(plain(), value(), from_loops(), from_try(), replaced(), swallows(), from_except(), in_finally_loop(), list(generator()))
for text in ('return', 'return 1', 'class A: return', 'def f(): return yield', 'def f(): return = 1', 'def f(): return return', 'def f(): return x := 1', 'def f(): return (x := 1)', 'def f(): return *a', 'def f(): return *a,', 'if 1: return', 'lambda: return', 'def f():\n class A:\n  return 1', '[return for x in y]', 'def f(): return a b', 'def f(): return a = 1', 'async def f():\n yield\n return 1'):
    try:
        compile(text, 'text', 'exec')
        print('fine', text)
    except SyntaxError as error:
        print(text, '|', error)
