# return, break and continue through finally and out of it.
# small

log = []
def a():
    try:
        return 'try'
    finally:
        log.append('finally')
print(a(), log)
def b():
    try:
        return 'try'
    finally:
        return 'finally'
print(b())
def c():
    try:
        raise ValueError('lost')
    finally:
        return 'swallowed'
print(c())
def d():
    for i in range(3):
        try:
            continue
        finally:
            print('fin', i)
    else:
        print('else')
    return 'end'
print(d())
def e():
    for i in range(3):
        try:
            raise ValueError
        finally:
            break
    return i
print(e())
def f():
    out = []
    for i in range(4):
        try:
            if i == 1:
                raise KeyError(i)
            out.append(i)
        finally:
            continue
    return out
print(f())
def g():
    x = 1
    try:
        return x
    finally:
        x = 2
print(g())
def h():
    x = [1]
    try:
        return x
    finally:
        x.append(2)
print(h())
def i():
    while True:
        try:
            try:
                return 1
            finally:
                break
        finally:
            print('outer finally')
    return 'after'
print(i())
def j():
    try:
        try:
            raise ValueError('one')
        finally:
            raise KeyError('two')
    except KeyError as e:
        return repr(e), repr(e.__context__)
print(j())
def k():
    for n in range(10):
        try:
            try:
                if n == 2:
                    return n
            finally:
                if n == 2:
                    continue
        finally:
            if n == 5:
                return 'five'
print(k())
def nested_returns():
    try:
        try:
            return 1
        finally:
            try:
                return 2
            finally:
                log.append('x')
    finally:
        log.append('y')
print(nested_returns(), log)
