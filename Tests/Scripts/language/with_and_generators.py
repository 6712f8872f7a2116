# with inside generators, yields inside with and try, and early ends.
# small

log = []
class CM:
    def __init__(self, n): self.n = n
    def __enter__(self): log.append('+' + self.n); return self
    def __exit__(self, t, v, tb): log.append('-' + self.n + (':' + t.__name__ if t else '')); return self.n == 'suppress'
def show(): print(log); log.clear()
def g():
    with CM('a'):
        yield 1
        with CM('b'):
            yield 2
        yield 3
list(g()); show()
it = g(); next(it); next(it); it.close(); show()
it = g(); next(it); next(it)
try:
    it.throw(KeyError('k'))
except KeyError:
    show()
for x in g():
    if x == 2: break
show(); del x
import gc
def s():
    with CM('suppress'):
        yield 1
    yield 'after'
it = s(); next(it); print(it.throw(ValueError('v'))); show()
def t():
    try:
        yield 1
        raise ValueError('own')
    except ValueError as e:
        yield str(e)
        try:
            yield 2
        finally:
            log.append('inner finally')
    else:
        log.append('else')
    finally:
        log.append('finally')
        yield 'from finally'
print(list(t())); show()
it = t(); next(it); next(it); next(it)
try:
    it.close()
except RuntimeError as e:
    print(e)
show()
def r():
    with CM('r'):
        try:
            return (yield 'x')
        finally:
            log.append('f')
it = r(); next(it)
try:
    it.send('returned')
except StopIteration as e:
    print(e.value)
show()
def loop():
    for i in range(3):
        with CM(str(i)):
            try:
                if i == 1: continue
                yield i
            finally:
                log.append('fin')
print(list(loop())); show()
def deleg():
    with CM('outer'):
        r = yield from inner()
        log.append(r)
def inner():
    with CM('inner'):
        yield 1
        return 'result'
list(deleg()); show()
it = deleg(); next(it)
try: it.throw(OSError)
except OSError: show()
